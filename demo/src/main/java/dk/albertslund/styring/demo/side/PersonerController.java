package dk.albertslund.styring.demo.side;

import dk.albertslund.styring.demo.personer.Demoperson;
import dk.albertslund.styring.organisation.Rolle;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom one can be. */
@RestController
@Profile("demo")
class PersonerController {

    private final Demochats chats;

    PersonerController(Demochats chats) {
        this.chats = chats;
    }

    /** @param role employee, leader, organiser or administrator: the most she may */
    record Person(String aadObjectId, String name, String role, String unit, String title, String mail) {}

    @GetMapping("/demo/personer")
    List<Person> personer() {
        return chats.personer().stream()
                .map(it -> new Person(it.id(), it.navn(), role(it), it.enhed(), it.titel(), it.mail()))
                .toList();
    }

    private static String role(Demoperson person) {
        if (person.roller().contains(Rolle.ADMINISTRATOR)) {
            return "administrator";
        }
        if (person.roller().contains(Rolle.ORGANISATOR)) {
            return "organiser";
        }
        return person.roller().contains(Rolle.LEDER) ? "leader" : "employee";
    }
}
