package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.CodeBlock;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Paging;
import java.util.ArrayList;
import java.util.List;

/** What of an operation's requests and answers the runtime has to be told, because it is not the usual. */
final class ExchangeCode {
    private ExchangeCode() {}

    static CodeBlock of(Operation operation, Paging paging) {
        Common common = operation.common();
        Exchange exchange = common.exchange();
        CodeBlock.Builder code = CodeBlock.builder();
        types(code, "consuming", exchange.consumes());
        types(code, "producing", exchange.produces());
        exchange.success()
                .map(Exchange.Success::status)
                .filter(status -> status != 0)
                .ifPresent(status -> code.add("\n.answering($L)", status));
        paging.link().ifPresent(link -> code.add("\n.paging($S)", link.name()));
        return code.build();
    }

    private static void types(CodeBlock.Builder code, String method, List<Exchange.MediaType> types) {
        if (types.isEmpty()) {
            return;
        }
        List<CodeBlock> names = new ArrayList<>();
        for (Exchange.MediaType type : types) {
            names.add(CodeBlock.of("$S", type.name()));
        }
        code.add("\n.$L($L)", method, CodeBlock.join(names, ",$W"));
    }
}
