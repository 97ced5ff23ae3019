package dk.albertslund.styring.graph.adgang;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.graph.adgang.GraphSettings.Identitet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UdloebTest {

    private static final LocalDate DAG = LocalDate.of(2027, 5, 1);

    @TempDir
    Path mappe;

    @Test
    void enHemmelighedGaelderTilDenDagNogenHarSkrevet() {
        assertThat(new Udloeb(settings(null, DAG, null)).dag()).hasValue(DAG);
        assertThat(new Udloeb(settings(null, null, null)).dag()).isEmpty();
    }

    @Test
    void etCertifikatSigerDetSelvOgNoeglenVedSidenAfForstyrrerIkke() throws IOException {
        var pem = Files.writeString(mappe.resolve("styring.pem"), """
                -----BEGIN %1$s-----
                c3R5cmluZw==
                -----END %1$s-----
                -----BEGIN CERTIFICATE-----
                MIIBhDCCASugAwIBAgIUYhzYvC9hIxNtGiJ5VxExaAkQrIowCgYIKoZIzj0EAwIw
                FzEVMBMGA1UEAwwMc3R5cmluZy10ZXN0MCAXDTI2MTEyNDE0MTEyOVoYDzIxMjYx
                MDMxMTQxMTI5WjAXMRUwEwYDVQQDDAxzdHlyaW5nLXRlc3QwWTATBgcqhkjOPQIB
                BggqhkjOPQMBBwNCAATUJXV8oO/IcloYUOTAEW/gIwaOPT+CaeH/YrpXfo/8+AJo
                Tzq45oLXpfTAf6OCOCVd+flsVS4QQbfPPSU4vP3vo1MwUTAdBgNVHQ4EFgQUjdNK
                O9sa/1rDUBWF3p4hZdCCPsQwHwYDVR0jBBgwFoAUjdNKO9sa/1rDUBWF3p4hZdCC
                PsQwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBrlwsTTdJasadI
                3lvhda5JSqKcrS6UKQ7dyuOr6HxedgIgKgEsSKNjqBcHX9XD+drpHeYHOjysuuMB
                fNDr+MdU9Ck=
                -----END CERTIFICATE-----
                """.formatted("PRIVATE KEY"));

        assertThat(new Udloeb(settings(pem, DAG, null)).dag()).hasValue(LocalDate.parse("2126-10-31"));
    }

    @Test
    void etCertifikatDerIkkeKanLaesesVedViIntetOm() {
        assertThat(new Udloeb(settings(mappe.resolve("findes.ikke"), DAG, null)).dag())
                .isEmpty();
    }

    @Test
    void maskinensEgenIdentitetFornyerSigSelv() {
        assertThat(new Udloeb(settings(null, DAG, Identitet.MANAGED)).dag()).isEmpty();
    }

    private static GraphSettings settings(
            @Nullable Path certifikat, @Nullable LocalDate hemmelighed, @Nullable Identitet identitet) {
        return new GraphSettings(
                "lejer",
                "klient",
                null,
                hemmelighed,
                certifikat,
                identitet,
                null,
                Set.of(),
                "uge@kommune.example",
                Map.of(),
                null,
                null,
                null,
                Duration.ofSeconds(1));
    }
}
