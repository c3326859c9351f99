package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.model.Connector;
import java.util.List;

/** Everything that is checked about one connector. Stateless. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new ConnectorForm(),
            new ConnectorText(),
            new OperationIds(),
            new Paths(),
            new DuplicatePaths(),
            new PathParameters(),
            new ParameterNames(),
            new StrippedHeaders(),
            new SecurityForm(),
            new Requirements(),
            new Bodies(),
            new Making(),
            new CallbackUrls(),
            new EventKeys(),
            new Ranges(),
            new PollingItems(),
            new Values(),
            new Lookups(),
            new CatalogueForm(),
            new Addresses(),
            new Tags(),
            new Revisions(),
            new Families(),
            new Mentions(),
            new Pairs(),
            new Agents(),
            new Extensions(),
            new DeprecatedText(),
            new OperationText(),
            new ParameterText(),
            new CatalogueGaps(),
            new PathSpelling(),
            new AmbiguousPaths(),
            new VariableNames(),
            new WireNames(),
            new OperationCount(),
            new SchemaCount(),
            new RequiredLoops(),
            new Sentences(),
            new DistinctSummaries(),
            new DistinctLabels(),
            new Results(),
            new Enumerations(),
            new ValueLimits(),
            new PropertyNames(),
            new PagesCheck(),
            new AnswersCheck(),
            new HeadersCheck(),
            new MediaTypesCheck(),
            new CarriageCheck(),
            new TestConnectionCheck());

    private Checks() {}

    /**
     * Looks for all mistakes.
     *
     * @param connector where to look
     * @param findings takes what is found
     */
    public static void run(Connector connector, Findings findings) {
        for (Check check : ALL) {
            check.check(connector, findings);
        }
    }
}
