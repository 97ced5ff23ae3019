package dk.albertslund.styring.bot.teams.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The bot does not start half configured: without them anybody could write to it, or nobody would get an answer. */
public final class SettingsIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1;

    SettingsIncomplete(String message) {
        super(message);
    }

    /** Says it in one line instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<SettingsIncomplete> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, SettingsIncomplete cause) {
            return new FailureAnalysis(cause.getMessage(), "Set it in the environment; see docs/drift.md.", cause);
        }
    }
}
