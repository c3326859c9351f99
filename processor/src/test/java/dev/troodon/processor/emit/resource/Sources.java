package dev.troodon.processor.emit.resource;

/** The services of the models, as their users would write them; files are parted by a line of dashes. */
final class Sources {
    static final String BAKERY = """
            package dev.example;
            import dev.troodon.handles.*;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.util.List;
            public class Bakery implements SubscriptionListener {
              private int asked;
              public Price price(String flavour) { asked++; return new Price(); }
              public List<Flavour> listFlavours() { return List.of(); }
              public Cake order(CakeOrder order, JobContext job) throws Exception { return new Cake(); }
              public void askApproval(ApprovalRequest request, Callback<Approval> reply) {}
              public Poll<FileAdded> fileAdded(String folder, Cursor<Instant> since) { return Poll.nothing(); }
              public boolean targetReached(String security, BigDecimal target, PriceReached event) { return true; }
            }
            ----
            package dev.example; public record Price() {}
            ----
            package dev.example; public record Flavour() {}
            ----
            package dev.example; public record Cake() {}
            ----
            package dev.example; public record CakeOrder() {}
            ----
            package dev.example; public record ApprovalRequest() {}
            ----
            package dev.example; public record Approval() {}
            ----
            package dev.example; public record FileAdded() {}
            ----
            package dev.example; public record PriceReached(String security) {}
            """;

    static final String ODD = """
            package dev.example;
            import dev.troodon.handles.*;
            import jakarta.ws.rs.core.Request;
            import jakarta.ws.rs.core.UriInfo;
            import jakarta.ws.rs.ext.ContextResolver;
            import java.io.InputStream;
            import java.time.LocalDate;
            import java.util.*;
            import java.util.concurrent.CompletionStage;
            public abstract class Odd {
              private int asked;
              public String find(String name) { asked++; return name; }
              public String find(int number) { return "" + number; }
              public abstract String document();
              public abstract String jobStatus(String call, String event, String uri, String headers, String odd);
              public abstract void unsubscribe(Optional<String> body, OptionalInt number, int count, boolean flag);
              public abstract Response types(
                  List<Page<Operation>> pages, Map<String, List<Integer>> lists, Map<Integer, String> numbers,
                  Set<String> set, List<? extends Number> wild, Collection<String> many);
              public abstract String[] arrays(String[] names, int[] numbers, List<String>[] lists);
              public abstract CompletionStage<String> later(byte[] bytes);
              public abstract CompletionStage<Void> laterStill(InputStream bytes);
              public abstract byte[] form(String field, String header, Caller caller);
              public abstract String contexts(Request request, UriInfo where, ContextResolver<String> resolver);
              /** @deprecated gone soon */
              @Deprecated(forRemoval = true) public abstract String old();
              public abstract boolean notify(String key, int count, Page<Operation> event);
              public abstract void toString(Page<Operation> event);
              public abstract void clone(Operation filter, Callback<Map<String, Operation>> callback);
              public abstract Poll<Page<Operation>> single(Cursor<LocalDate> cursor);
              public abstract void work(Operation body, JobContext job);
              public abstract CompletionStage<Operation> workLater(JobContext job, String aRatherLongParameterName,
                  String anotherRatherLongParameterName);
            }
            ----
            package dev.example; public interface Shop { String find(String shop); int find(); }
            ----
            package dev.example; public record Response() {}
            ----
            package dev.example; public record Operation() {}
            ----
            package dev.example; public record Page<T>(T content, String key) {}
            """;

    private Sources() {}
}
