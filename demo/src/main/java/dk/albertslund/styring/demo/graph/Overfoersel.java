package dk.albertslund.styring.demo.graph;

import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** A file on its way in pieces. All but the last are multiples of 320 KiB, and each begins where the one before ended. */
final class Overfoersel {

    private static final int DELELIG = 320 * 1024;
    private static final Pattern OMFANG = Pattern.compile("bytes (\\d+)-(\\d+)/(\\d+)");

    private final ByteArrayOutputStream alt = new ByteArrayOutputStream();
    private long ialt = Long.MAX_VALUE;

    void tag(String omfang, byte[] stykke) {
        var fund = OMFANG.matcher(omfang);
        if (!fund.matches() || Long.parseLong(fund.group(2)) - Long.parseLong(fund.group(1)) + 1 != stykke.length) {
            throw Graphfejl.forkert("Invalid Content-Range.");
        }
        ialt = Long.parseLong(fund.group(3));
        if (Long.parseLong(fund.group(1)) != alt.size()) {
            throw new Graphfejl(
                    416, "invalidRange", "The uploaded fragment overlaps with data that has been received.");
        }
        if (alt.size() + stykke.length < ialt && stykke.length % DELELIG != 0) {
            throw Graphfejl.forkert("A fragment is a multiple of 320 KiB.");
        }
        alt.writeBytes(stykke);
    }

    /** What had come when the line was cut. */
    void halvdelen(String omfang, byte[] stykke) {
        var fund = OMFANG.matcher(omfang);
        if (fund.matches()) {
            ialt = Long.parseLong(fund.group(3));
            alt.write(stykke, 0, stykke.length / 2 / DELELIG * DELELIG);
        }
    }

    boolean faerdig() {
        return alt.size() == ialt;
    }

    ObjectNode mangler() {
        var mangler = Json.object();
        mangler.putArray("nextExpectedRanges").add(alt.size() + "-");
        return mangler;
    }

    byte[] alt() {
        return alt.toByteArray();
    }
}
