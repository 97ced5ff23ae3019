package dk.albertslund.styring.graph;

import static java.util.stream.Collectors.joining;

import dk.albertslund.styring.graph.adgang.Funktion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Each permission we ask for, and nothing else: docs/rettigheder.md is made of it, and the self-test calls each. */
enum Rettighed {
    BRUGERE(
            "User.Read.All",
            "Kender medarbejderne, deres enhed og deres leder; læses hver nat.",
            "Ingen er kendt af botten, og ingen må noget.",
            Optional.empty()),
    GRUPPER(
            "GroupMember.Read.All",
            "Ser, hvem der er administrator og organisator, og hvem man arbejder for.",
            "Ingen kan planlægge udviklingsugen eller godkende ændringer; ugen har ingen deltagere.",
            Optional.empty()),
    LOKALER(
            "Place.Read.All",
            "Finder kommunens mødelokaler og deres pladser.",
            "Udviklingsugens møder får intet lokale.",
            Optional.of(Funktion.LOKALER)),
    KALENDERE(
            "Calendars.ReadWrite",
            "Læser, hvornår folk er ledige, indkalder til møder og læser svarene; kun i de postkasser, der indkalder.",
            "Udviklingsugen kan ikke planlægges eller indkaldes.",
            Optional.of(Funktion.KALENDERE)),
    FRAVAER(
            "MailboxSettings.Read",
            "Ser, hvem der har automatisk svar slået til, og hvornår folk arbejder, så de ikke mindes om noget, mens de er væk eller"
                    + " har fri; læses hver nat, og teksten i svaret læses ikke.",
            "Også den, der er på ferie, får påmindelser, og alle får dem mellem kl. 8 og 16, hvis de ikke selv har valgt andet.",
            Optional.of(Funktion.FRAVAER)),
    APPKATALOG(
            "AppCatalog.Read.All",
            "Finder app-pakken i organisationens katalog.",
            "Botten kan ikke lægge sig hos medarbejderne; de må selv hente den, eller den må rulles ud i Teams.",
            Optional.of(Funktion.INSTALLATION)),
    INSTALLATION(
            "TeamsAppInstallation.ReadWriteSelfForUser.All",
            "Lægger botten, og kun den, hos hver medarbejder i Teams.",
            "Botten kan ikke skrive til dem, der ikke selv har skrevet til den.",
            Optional.of(Funktion.INSTALLATION)),
    KANALMAPPER(
            "File.Read.Group",
            "Finder den mappe, en kanals filer ligger i; kun i de team, hvor appen er lagt ind.",
            "Botten kan ikke lægge målplaner og status i en kanals filer.",
            Optional.of(Funktion.DOKUMENTER)),
    DOKUMENTER(
            "Sites.Selected",
            "Lægger målplaner og status i en kanals filer; kun i de team, hvis websted den har fået lov til.",
            "Filerne må man selv hente hos botten og lægge i kanalen.",
            Optional.of(Funktion.DOKUMENTER));

    private static final String MICROSOFT_GRAPH = "00000003-0000-0000-c000-000000000000";

    final String navn;
    final String hvorfor;
    final String uden;

    /** Empty where the house cannot be without. */
    final Optional<Funktion> funktion;

    Rettighed(String navn, String hvorfor, String uden, Optional<Funktion> funktion) {
        this.navn = navn;
        this.hvorfor = hvorfor;
        this.uden = uden;
        this.funktion = funktion;
    }

    /** Where it is given. All but the first is for some mailboxes, some sites, some teams: never for all of them. */
    enum Sted {
        ENTRA,
        EXCHANGE,
        SHAREPOINT,
        TEAMET
    }

    Sted sted() {
        return switch (this) {
            case KALENDERE -> Sted.EXCHANGE;
            case DOKUMENTER -> Sted.SHAREPOINT;
            case KANALMAPPER -> Sted.TEAMET;
            case BRUGERE, GRUPPER, LOKALER, FRAVAER, APPKATALOG, INSTALLATION -> Sted.ENTRA;
        };
    }

    static List<Rettighed> alle() {
        return Arrays.asList(values());
    }

    /** The PowerShell that gives it. */
    String kommando(String app, List<String> postkasser) {
        return switch (sted()) {
            case ENTRA -> entra(app);
            case EXCHANGE -> exchange(app, postkasser);
            case SHAREPOINT -> entra(app) + "\n" + websted(app);
            case TEAMET -> teamet();
        };
    }

    private String entra(String app) {
        return """
                Connect-MgGraph -Scopes Application.Read.All,AppRoleAssignment.ReadWrite.All
                $app = Get-MgServicePrincipal -Filter "appId eq '%s'"
                $graph = Get-MgServicePrincipal -Filter "appId eq '%s'"
                $rolle = $graph.AppRoles | Where-Object { $_.Value -eq '%s' -and $_.AllowedMemberTypes -contains 'Application' }
                New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -PrincipalId $app.Id -ResourceId $graph.Id -AppRoleId $rolle.Id""".formatted(app, MICROSOFT_GRAPH, navn);
    }

    private static String exchange(String app, List<String> postkasser) {
        var kun = postkasser.stream()
                .map("PrimarySmtpAddress -eq '%s'"::formatted)
                .collect(joining(" -or "));
        return """
                Connect-ExchangeOnline
                New-ServicePrincipal -AppId %1$s -ObjectId <objekt-id for Enterprise application> -DisplayName "Styring"
                New-ManagementScope -Name "Styring indkalder" -RecipientRestrictionFilter "%2$s"
                New-ManagementRoleAssignment -App %1$s -Role "Application Calendars.ReadWrite" -CustomResourceScope "Styring indkalder"
                Test-ServicePrincipalAuthorization -Identity %1$s -Resource %3$s""".formatted(app, kun, postkasser.getFirst());
    }

    /** Being consented to, it opens nothing; each site is opened by itself. */
    private static String websted(String app) {
        return """
                Connect-MgGraph -Scopes Sites.FullControl.All
                $websted = Get-MgSite -SiteId '<kommunen>.sharepoint.com:/sites/<teamet>'
                New-MgSitePermission -SiteId $websted.Id -BodyParameter @{ roles = @('write'); grantedToIdentities = @(@{ application = @{ id = '%s'; displayName = 'Styring' } }) }""".formatted(app);
    }

    /** The app package asks for it; whoever owns the team gives it. */
    private static String teamet() {
        return """
                # Teamets ejer giver den, når appen lægges ind i teamet eller opdateres i det. Se, hvad der er givet:
                Connect-MgGraph -Scopes TeamsAppInstallation.ReadForTeam
                Get-MgTeamPermissionGrant -TeamId '<teamets gruppe>'""";
    }
}
