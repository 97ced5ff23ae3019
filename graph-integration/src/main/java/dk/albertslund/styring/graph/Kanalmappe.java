package dk.albertslund.styring.graph;

import static dk.albertslund.styring.graph.Graphfejl.kraevet;

import dk.albertslund.styring.udtraek.Kanal;

/** The folder in SharePoint that a channel has its files in. */
record Kanalmappe(String drev, String id) {

    static Kanalmappe af(Kanal kanal, Klient klient) {
        var mappe = kraevet(
                klient.graph()
                        .teams()
                        .byTeamId(kanal.team())
                        .channels()
                        .byChannelId(kanal.id())
                        .filesFolder()
                        .get(opsaetning -> {
                            opsaetning.queryParameters.select = new String[] {"id", "parentReference"};
                            opsaetning.options.add(Klient.LAES);
                        }),
                "kanalens mappe");
        return new Kanalmappe(
                kraevet(kraevet(mappe.getParentReference(), "mappens sted").getDriveId(), "mappens drev"),
                kraevet(mappe.getId(), "mappens id"));
    }
}
