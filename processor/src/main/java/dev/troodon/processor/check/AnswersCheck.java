package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The successful answer is one that a designer reads and a workflow takes for a success; others are listed once. */
final class AnswersCheck implements OperationCheck {
    private static final List<Integer> WITH_RESULT = List.of(200, 201, 203);
    private static final List<Integer> WITHOUT_RESULT = List.of(200, 201, 203, 204);

    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Exchange exchange = operation.common().exchange();
        exchange.success().ifPresent(success -> check(success, operation, findings));
        Set<String> listed = new HashSet<>(Set.of(successCode(operation)));
        for (Exchange.Answer answer : exchange.answers()) {
            if (!listed.add(answer.code())) {
                refuse(answer, operation, "it is listed already", findings);
            } else if (answer.status() != 0 && (answer.status() < 200 || answer.status() > 599)) {
                refuse(answer, operation, "answers have statuses from 200 to 599", findings);
            }
        }
    }

    private static void check(Exchange.Success success, Operation operation, Findings findings) {
        boolean action = operation instanceof Operation.StandardAction;
        boolean result = operation instanceof Operation.StandardAction standard
                && standard.result().isPresent();
        List<Integer> possible = result ? WITH_RESULT : WITHOUT_RESULT;
        if (success.status() == 0 || operation.common().existing()) {
            return;
        }
        if (!action) {
            findings.add(
                    ModelRule.SUCCESS_STATUS,
                    success.site(),
                    success.status(),
                    Words.method(operation) + ", whose pattern has its own",
                    "no status");
        } else if (!possible.contains(success.status())) {
            findings.add(
                    ModelRule.SUCCESS_STATUS,
                    success.site(),
                    success.status(),
                    Words.method(operation),
                    result ? "200, 201 or 203" : "200, 201, 203 or 204");
        }
    }

    private static String successCode(Operation operation) {
        Exchange.Success said = operation.common().exchange().success().orElse(null);
        if (said != null && said.listedAsDefault()) {
            return "default";
        }
        if (said != null && said.status() != 0) {
            return Integer.toString(said.status());
        }
        if (operation instanceof Operation.StandardAction action) {
            return action.result().isPresent() ? "200" : "204";
        }
        if (operation instanceof Operation.AsyncPollingAction job) {
            return job.result().isPresent() ? "200" : "204";
        }
        return operation instanceof Operation.PollingTrigger ? "200" : "201";
    }

    private static void refuse(Exchange.Answer answer, Operation operation, String reason, Findings findings) {
        findings.add(ModelRule.ANSWER_STATUS, answer.site(), Words.method(operation), answer.code(), reason);
    }
}
