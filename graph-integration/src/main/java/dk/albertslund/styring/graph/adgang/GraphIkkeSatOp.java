package dk.albertslund.styring.graph.adgang;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** We do not start without access to Graph: nobody would be known, and no meeting could be made. */
public final class GraphIkkeSatOp extends RuntimeException {

    private static final long serialVersionUID = 1;

    GraphIkkeSatOp(String grund) {
        super(grund);
    }

    /** Says it in one line instead of a stack trace. */
    static final class Forklaring extends AbstractFailureAnalyzer<GraphIkkeSatOp> {
        @Override
        protected FailureAnalysis analyze(Throwable fejl, GraphIkkeSatOp grund) {
            return new FailureAnalysis(grund.getMessage(), "docs/drift.md tells what Graph needs.", grund);
        }
    }
}
