package sink;

import dev.troodon.annotations.KeptDocs;
import javax.annotation.processing.Generated;

/**
 * Keeps the Javadoc of {@link Odds}.
 */
@Generated("dev.troodon.processor.ConnectorProcessor")
@KeptDocs({
        @KeptDocs.Of(element = "", text = "What is seldom said, and what is said at length."),
        @KeptDocs.Of(element = "Foreign", text = "Said of it elsewhere."),
        @KeptDocs.Of(element = "Code", text = "A number that is a text."),
        @KeptDocs.Of(element = "Unseen", text = "Never seen."),
        @KeptDocs.Of(element = "Pair", text = "Two of a kind."),
        @KeptDocs.Of(element = "Branch", text = "A branch with branches."),
        @KeptDocs.Of(element = "Built", text = "Something that is built."),
        @KeptDocs.Of(element = "Built.Builder", text = "Builds it."),
        @KeptDocs.Of(element = "Built.Builder#label(java.lang.String)", text = "What stands on it."),
        @KeptDocs.Of(element = "Built.Builder#build()", text = "Builds it."),
        @KeptDocs.Of(element = "Built#getLabel()", text = "What stands on it."),
        @KeptDocs.Of(element = "Names", text = "Names that are no identifiers."),
        @KeptDocs.Of(element = "Plain", text = "Every plain type."),
        @KeptDocs.Of(element = "Limited", text = "What is limited."),
        @KeptDocs.Of(element = "Shelf", text = "Things by name."),
        @KeptDocs.Of(element = "Thing", text = "A thing."),
        @KeptDocs.Of(element = "Hook", text = "What is subscribed to."),
        @KeptDocs.Of(element = "Target", text = "Where it goes."),
        @KeptDocs.Of(element = "#names(java.lang.String,java.lang.String,java.util.Optional,java.util.Optional,java.util.Optional,java.util.Optional,java.lang.String,java.util.Optional,sink.Odds.Names)", text = "Hands names back."),
        @KeptDocs.Of(element = "#plain(sink.Odds.Plain)", text = "Hands plain values back."),
        @KeptDocs.Of(element = "#limited(sink.Odds.Limited)", text = "Takes what keeps to its limits."),
        @KeptDocs.Of(element = "#work(sink.Odds.Foreign,dev.troodon.handles.JobContext)", text = "Works for long, and once only."),
        @KeptDocs.Of(element = "#ping()", text = "Tells that it is there."),
        @KeptDocs.Of(element = "#things()", text = "Lists what is on the shelf."),
        @KeptDocs.Of(element = "#thing(java.lang.String,java.lang.String)", text = "Takes a thing from its shelf."),
        @KeptDocs.Of(element = "#thingFound(java.lang.String,dev.troodon.handles.Cursor)", text = "This operation triggers when a thing is found on its shelf."),
        @KeptDocs.Of(element = "#lost(sink.Odds.Hook,sink.Odds.Thing)", text = "This operation triggers when a thing is lost.")
})
final class Odds_TroodonDocs {
    private Odds_TroodonDocs() {
    }
}
