package dk.albertslund.styring.demo.side;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page itself lies among the static resources under /demo/. */
@Controller
@Profile("demo")
class SideController {

    @GetMapping({"/", "/demo"})
    String til() {
        return "redirect:/demo/";
    }

    @GetMapping("/demo/")
    String side() {
        return "forward:/demo/index.html";
    }
}
