package dk.albertslund.styring.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dk.albertslund.styring.aarshjul.Kalenderejer;
import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Genstand;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Besked;
import dk.albertslund.styring.samtale.Bestilling;
import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Tegnemne;
import dk.albertslund.styring.udsendelse.Anledning;
import dk.albertslund.styring.udsendelse.Ledersag;
import dk.albertslund.styring.udsendelse.Udsendelse;
import dk.albertslund.styring.udtraek.Filindhold;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/** JSON as we store it: a record of a sealed type carries its name in {@code kind}. */
final class Json {

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface WithKind {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Udsendelse.class, WithKind.class)
            .addMixIn(Anledning.class, WithKind.class)
            .addMixIn(Ledersag.class, WithKind.class)
            .addMixIn(Rundsendelse.Modtagere.class, WithKind.class)
            .addMixIn(Visning.class, WithKind.class)
            .addMixIn(Samtale.class, WithKind.class)
            .addMixIn(Aendring.class, WithKind.class)
            .addMixIn(Bestilling.class, WithKind.class)
            .addMixIn(Besked.class, WithKind.class)
            .addMixIn(Notat.Vaerdi.class, WithKind.class)
            .addMixIn(Paa.class, WithKind.class)
            .addMixIn(Tegnemne.class, WithKind.class)
            .addMixIn(Maalsaetning.Kilde.class, WithKind.class)
            .addMixIn(Genstand.class, WithKind.class)
            .addMixIn(Emne.class, WithKind.class)
            .addMixIn(Filindhold.class, WithKind.class)
            .addMixIn(Tekst.Led.class, WithKind.class)
            .addMixIn(Kalenderejer.class, WithKind.class)
            .withConfigOverride(Set.class, Json::emptyWhenAbsent)
            .withConfigOverride(List.class, Json::emptyWhenAbsent)
            .build();

    /** What was written before there was such a list. */
    private static void emptyWhenAbsent(MutableConfigOverride list) {
        list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    static <T> String write(T value, Class<T> type) {
        return MAPPER.writerFor(type).writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    private Json() {}
}
