package dk.albertslund.styring.bot.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an Excel file's first sheet. Whoever sends it may mean us harm, so no more is unpacked than a sheet of
 * enheder can need, entities and document types are not known, and a formula is only said to be one.
 */
final class Regneark {

    record Raekke(int nr, Map<Integer, Celle> celler) {}

    record Celle(String tekst, boolean formel) {
        static final Celle TOM = new Celle("", false);
    }

    static final int UDPAKKET = 8 * 1024 * 1024;
    static final int DELE = 100;
    static final int RAEKKER = 2_000;
    static final int KOLONNER = 40;
    static final int TEGN = 2_000;

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAPPE = "xl/workbook.xml";
    private static final String HENVISNINGER = "xl/_rels/workbook.xml.rels";
    private static final String TEKSTER = "xl/sharedStrings.xml";

    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final Map<String, byte[]> dele;

    private Regneark(Map<String, byte[]> dele) {
        this.dele = dele;
    }

    static List<Raekke> foerste(byte[] fil) {
        try {
            return new Regneark(udpak(fil)).raekker();
        } catch (IOException | XMLStreamException | NumberFormatException e) {
            throw new Ulaeseligt(Ulaeseligt.Grund.IKKE_EXCEL, e);
        }
    }

    /** By its table of contents, which only a file on disk is read by; counts what comes out, not what it says will. */
    private static Map<String, byte[]> udpak(byte[] fil) throws IOException {
        var paaDisk = Files.createTempFile("ark", ".zip");
        try {
            Files.write(paaDisk, fil);
            try (var zip = new ZipFile(paaDisk.toFile())) {
                return udpak(zip);
            }
        } finally {
            Files.delete(paaDisk);
        }
    }

    private static Map<String, byte[]> udpak(ZipFile zip) throws IOException {
        if (zip.size() > DELE) {
            throw new Ulaeseligt(Ulaeseligt.Grund.FOR_STOR);
        }
        var dele = new HashMap<String, byte[]>();
        int tilbage = UDPAKKET;
        for (var del : Collections.list(zip.entries())) {
            try (var pakket = zip.getInputStream(del)) {
                var indhold = pakket.readNBytes(tilbage + 1);
                tilbage -= indhold.length;
                if (tilbage < 0) {
                    throw new Ulaeseligt(Ulaeseligt.Grund.FOR_STOR);
                }
                dele.put(del.getName(), indhold);
            }
        }
        return dele;
    }

    private List<Raekke> raekker() throws XMLStreamException {
        var tekster = tekster();
        var raekker = new ArrayList<Raekke>();
        var xml = xml(ark());
        var celler = new TreeMap<Integer, Celle>();
        int nr = 0;
        while (xml.hasNext()) {
            int her = xml.next();
            if (her == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                nr = Optional.ofNullable(xml.getAttributeValue(null, "r"))
                        .map(Integer::parseInt)
                        .orElse(nr + 1);
                celler = new TreeMap<>();
            } else if (her == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                int kolonne = kolonne(xml.getAttributeValue(null, "r"), celler);
                celler.put(kolonne, celle(xml, tekster));
            } else if (her == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                raekker.add(new Raekke(nr, celler));
            }
            if (raekker.size() > RAEKKER || celler.size() > KOLONNER) {
                throw new Ulaeseligt(Ulaeseligt.Grund.FOR_STOR);
            }
        }
        return raekker;
    }

    /** ”C4” is the third column; without an address it is the next. */
    private static int kolonne(@Nullable String adresse, SortedMap<Integer, Celle> celler) {
        if (adresse == null) {
            return celler.isEmpty() ? 1 : celler.lastKey() + 1;
        }
        int kolonne = 0;
        for (int i = 0; i < adresse.length() && Character.isLetter(adresse.charAt(i)) && kolonne < 20_000; i++) {
            kolonne = kolonne * 26 + Character.toUpperCase(adresse.charAt(i)) - 'A' + 1;
        }
        return kolonne;
    }

    private static Celle celle(XMLStreamReader xml, List<String> tekster) throws XMLStreamException {
        var slags = xml.getAttributeValue(null, "t");
        var tekst = new StringBuilder();
        boolean formel = false;
        for (int her = xml.next(); !slut(xml, her, "c"); her = xml.next()) {
            if (her == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formel = true;
                    case "v", "t" -> tekst.append(xml.getElementText());
                    case "rPh" -> spring(xml);
                    default -> {}
                }
            }
        }
        var vaerdi = "s".equals(slags) ? delt(tekst.toString(), tekster) : tekst.toString();
        return new Celle(vaerdi.length() <= TEGN ? vaerdi : vaerdi.substring(0, TEGN), formel);
    }

    private static String delt(String nummer, List<String> tekster) {
        int nr = Integer.parseInt(nummer);
        return nr >= 0 && nr < tekster.size() ? tekster.get(nr) : "";
    }

    private List<String> tekster() throws XMLStreamException {
        var tekster = new ArrayList<String>();
        if (!dele.containsKey(TEKSTER)) {
            return tekster;
        }
        var xml = xml(del(TEKSTER));
        var tekst = new StringBuilder();
        while (xml.hasNext()) {
            int her = xml.next();
            if (her == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> tekst.setLength(0);
                    case "t" -> tekst.append(xml.getElementText());
                    case "rPh" -> spring(xml);
                    default -> {}
                }
            } else if (slut(xml, her, "si")) {
                tekster.add(tekst.toString());
            }
        }
        return tekster;
    }

    /** How a word sounds, which Excel keeps beside it in some languages. */
    private static void spring(XMLStreamReader xml) throws XMLStreamException {
        int her = xml.next();
        while (!slut(xml, her, "rPh")) {
            her = xml.next();
        }
    }

    private byte[] ark() throws XMLStreamException {
        var id = attribut(del(MAPPE), "sheet", RELATION, "id", Optional.empty());
        var sti = attribut(del(HENVISNINGER), "Relationship", null, "Target", Optional.of(id));
        return del(sti.startsWith("/") ? sti.substring(1) : "xl/" + sti);
    }

    /** Of the first such element, or of the one with the id. */
    private static String attribut(byte[] del, String element, @Nullable String rum, String navn, Optional<String> id)
            throws XMLStreamException {
        var xml = xml(del);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)
                    && id.filter(et -> !et.equals(xml.getAttributeValue(null, "Id")))
                            .isEmpty()) {
                return Optional.ofNullable(xml.getAttributeValue(rum, navn)).orElse("");
            }
        }
        throw new Ulaeseligt(Ulaeseligt.Grund.IKKE_EXCEL);
    }

    private byte[] del(String navn) {
        return Optional.ofNullable(dele.get(navn)).orElseThrow(() -> new Ulaeseligt(Ulaeseligt.Grund.IKKE_EXCEL));
    }

    private static XMLStreamReader xml(byte[] del) throws XMLStreamException {
        return XML.createXMLStreamReader(new ByteArrayInputStream(del));
    }

    private static boolean slut(XMLStreamReader xml, int her, String element) {
        return her == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }
}
