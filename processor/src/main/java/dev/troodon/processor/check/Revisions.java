package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.MetadataRule;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Revision;
import dev.troodon.processor.model.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** What an operation says of its own revision holds by itself. */
final class Revisions implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Common common = operation.common();
        common.traits().revision().ifPresent(revision -> {
            form(revision, operation, findings);
            replacement(revision, operation, findings);
            boolean preview = connector.listing().catalogue().status() == Status.PREVIEW;
            if (preview && revision.status() == Status.PRODUCTION) {
                findings.add(MetadataRule.STATUS_AHEAD, revision.site(), Words.method(operation));
            }
        });
    }

    private static void form(Revision revision, Operation operation, Findings findings) {
        if (revision.number() < 1) {
            flaw(revision, operation, "is number " + revision.number(), "count from 1", findings);
        }
        if (revision.family().isBlank() && revision.numberWritten()) {
            flaw(revision, operation, "has a number but no family", "write family = \"...\"", findings);
        }
        if (!revision.expires().isEmpty() && !isDate(revision.expires())) {
            flaw(
                    revision,
                    operation,
                    "expires on \"" + revision.expires() + "\", which is no date",
                    "write one such as 2027-01-31",
                    findings);
        }
        String id = operation.common().operationId();
        String suffix = "_V" + revision.number();
        if (!revision.family().isBlank() && revision.number() > 1 && !id.endsWith(suffix)) {
            findings.add(
                    MetadataRule.REVISION_SUFFIX, revision.site(), id, revision.number(), revision.family() + suffix);
        }
    }

    private static void flaw(Revision revision, Operation operation, String flaw, String remedy, Findings findings) {
        findings.add(MetadataRule.REVISION_FORM, revision.site(), Words.method(operation), flaw, remedy);
    }

    private static void replacement(Revision revision, Operation operation, Findings findings) {
        revision.replacement().ifPresent(replacement -> {
            String flaw = "";
            String remedy = "";
            if (!operation.common().deprecated()) {
                flaw = "is named while the operation still stands";
                remedy = "mark the method @Deprecated, or remove the replacement";
            } else if (replacement.here().isPresent()
                    && !replacement.operationId().isEmpty()) {
                flaw = "is named twice, by operation and by operationId";
                remedy = "keep operation for a method of this connector";
            } else if (replacement.here().isEmpty()
                    && (replacement.api().isEmpty() || replacement.operationId().isEmpty())) {
                flaw = "is named by halves";
                remedy = "write operation = ..., or both api = ... and operationId = ...";
            }
            if (!flaw.isEmpty()) {
                findings.add(MetadataRule.REPLACEMENT, replacement.site(), Words.method(operation), flaw, remedy);
            }
        });
    }

    private static boolean isDate(String text) {
        try {
            return text.indexOf('T') < 0
                    ? !LocalDate.parse(text).equals(LocalDate.MIN)
                    : !OffsetDateTime.parse(text).equals(OffsetDateTime.MIN);
        } catch (DateTimeException malformed) {
            return false;
        }
    }
}
