package dk.albertslund.styring.forstaaelse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Det lærte: en vægt for hvert træk og ærinde, og de sætninger, der kendes udenad. */
final class Model {

    /** Ærinderne i den orden, deres vægte står i. */
    static final List<Aerinde> AERINDER = List.of(Aerinde.values());

    static final int AERINDE_ANTAL = AERINDER.size();

    /** I hele skridt af {@link #skridt}; trækkets vægte for alle ærinder står ved siden af hinanden. */
    private final byte[] vaegte;

    private final float skridt;

    /** Sætningens nøgle, hashet, og dens ærinde. */
    private final Map<Long, Aerinde> udenad;

    private Model(byte[] vaegte, float skridt, Map<Long, Aerinde> udenad) {
        this.vaegte = vaegte;
        this.skridt = skridt;
        this.udenad = Map.copyOf(udenad);
    }

    static Model af(float[] laert, Map<Long, Aerinde> udenad) {
        float stoerst = 1e-6f;
        for (float vaegt : laert) {
            stoerst = Math.max(stoerst, Math.abs(vaegt));
        }
        float skridt = stoerst / 127;
        var vaegte = new byte[laert.length];
        for (int i = 0; i < laert.length; i++) {
            vaegte[i] = (byte) Math.round(laert[i] / skridt);
        }
        return new Model(vaegte, skridt, udenad);
    }

    /** Et tal for hvert ærinde; jo større, jo mere sandsynligt. */
    double[] point(Traek traek) {
        var point = new double[AERINDE_ANTAL];
        for (int i = 0; i < traek.antal(); i++) {
            int fra = traek.nummer(i) * AERINDE_ANTAL;
            float vaegt = traek.vaegt(i) * skridt;
            for (int k = 0; k < AERINDE_ANTAL; k++) {
                point[k] += vaegt * vaegte[fra + k];
            }
        }
        return point;
    }

    Optional<Aerinde> udenad(Ordraekke saetning) {
        return Optional.ofNullable(udenad.get(hash(saetning.noegle())));
    }

    /** FNV-1a på 64 bit: så få sætninger støder aldrig sammen. */
    static long hash(String noegle) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < noegle.length(); i++) {
            hash = (hash ^ noegle.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    void skriv(DataOutputStream ud) throws IOException {
        ud.writeFloat(skridt);
        ud.write(vaegte);
        ud.writeInt(udenad.size());
        for (var en :
                udenad.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            ud.writeLong(en.getKey());
            ud.writeByte(AERINDER.indexOf(en.getValue()));
        }
    }

    static Model laes(DataInputStream ind) throws IOException {
        float skridt = ind.readFloat();
        var vaegte = new byte[Traek.ANTAL * AERINDE_ANTAL];
        ind.readFully(vaegte);
        var udenad = new HashMap<Long, Aerinde>();
        for (int rest = ind.readInt(); rest > 0; rest--) {
            udenad.put(ind.readLong(), AERINDER.get(ind.readByte()));
        }
        return new Model(vaegte, skridt, udenad);
    }
}
