package dev.troodon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signatures that do not fit their pattern are reported; nothing makes the reader throw. */
class MistakesTest {
    private static final String WEBHOOK = "@Action(pattern = Pattern.ASYNC_WEBHOOK) ";

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "@Action private void run() {}                                           | METHOD_NOT_CALLABLE",
                "@Action public static void run() {}                                     | METHOD_NOT_CALLABLE",
                "@Action void run() {}                                                   | METHOD_NOT_CALLABLE",
                "@Action @PollingTrigger public Poll<String> run(Cursor<Instant> c) {return null;} | SEVERAL_PATTERNS",
                "@Action public Poll<String> run(Cursor<Instant> c) { return null; }     | RESULT_TYPE",
                "@PollingTrigger public Poll<String> run() { return null; }              | HANDLE_MISSING",
                "@PollingTrigger public Poll run(Cursor<Instant> c) { return null; }     | RESULT_TYPE",
                "@PollingTrigger public Poll<String> run(Cursor c) { return null; }      | HANDLE_RAW",
                "@PollingTrigger public List<String> run(Cursor<Instant> c) { return null; } | RESULT_TYPE",
                "@PollingTrigger public void run(Cursor<Instant> c) {}                   | RESULT_TYPE",
                "@WebhookTrigger public void run() {}                                    | EVENT_MISSING",
                "@WebhookTrigger public String run(String event) { return null; }        | RESULT_TYPE",
                "@WebhookTrigger public void run(List<Bean> filter, String event) {}     | SUBSCRIBE_BODY",
                "@Action(pattern = Pattern.ASYNC_WEBHOOK) public void run() {}           | HANDLE_MISSING",
                "@Action(pattern = Pattern.ASYNC_WEBHOOK) public void run(Callback c) {} | HANDLE_RAW",
                "@Action(pattern = Pattern.ASYNC_WEBHOOK) public String run(Callback<String> c) { return null; } | RESULT_TYPE",
                "@Action(pattern = Pattern.ASYNC_WEBHOOK, method = Method.GET) public void run(Callback<String> c) {} | WEBHOOK_METHOD",
                "@Action(pattern = Pattern.ASYNC_POLLING) public void run(@jakarta.ws.rs.core.Context jakarta.ws.rs.core.UriInfo u) {} | CONTEXT_OUTLIVED",
                "@Action public Poll<String> run() { return null; }                      | RESULT_TYPE",
                "@Action public <T> T run() { return null; }                             | OPEN_TYPE_VARIABLE",
                "@Action public CompletionStage run() { return null; }                   | RAW_TYPE",
                "@Action public Thread run() { return null; }                            | UNKNOWN_TYPE",
            })
    void aSignatureThatDoesNotFit(String method, String codes) {
        Host host = Host.read(
                "@Connector(title = \"T\") public class Service { " + method + " }", "public record Bean(int n) {}");

        assertThat(host.thrown()).isEmpty();
        assertThat(String.join(",", host.codes())).isEqualTo(codes);
        assertThat(host.findings())
                .allSatisfy(finding -> assertThat(finding.site().element()).isNotNull());
    }

    @Test
    void aConnectorThatCannotBeOne() {
        assertThat(Host.read("@Connector(title = \"T\") public @interface Service {}")
                        .codes())
                .containsExactly("CONNECTOR_TYPE");
        assertThat(Host.read("public class Outer { @Connector(title = \"T\") private class Service {} }")
                        .codes())
                .containsExactly("CONNECTOR_TYPE");
        assertThat(Host.read("@Connector(title = \"T\", services = int.class) public class Service {}")
                        .codes())
                .containsExactly("SERVICE_TYPE");
        assertThat(Host.read("@Connector(title = \"T\") @ApiKey public class Service {}")
                        .codes())
                .containsExactly("API_KEY_PLACE");
    }

    @Test
    void existingResourcesOutsideOfThePathOrWithAPatternAreRefused() {
        String service = """
                @Connector(title = "T", path = "/shop") @jakarta.ws.rs.Path("/orders") public class Service {
                  %s @jakarta.ws.rs.POST public void run() {}
                }
                """;

        assertThat(Host.read(service.formatted("@Action")).codes()).containsExactly("EXISTING_PATH");
        assertThat(Host.read(service.replace("/shop", "/orders").formatted(WEBHOOK))
                        .codes())
                .containsExactly("EXISTING_PATTERN");
    }

    @Test
    void mutatedSourcesNeverMakeItThrow() {
        String[] sources = {
            """
            @Connector(title = "T", path = "/p", services = {Bean.class}) @ApiKey(header = "X") public class Service extends Base<Bean> implements Comparable<Service> {
              @Action(method = Method.GET, path = "/a/{id}") public List<Bean> run(@Default("x") String id, Optional<Integer> n) { return null; }
              @Action(pattern = Pattern.ASYNC_WEBHOOK) public void ask(Bean bean, Callback<Map<String, Bean>> c) {}
              @PollingTrigger public Poll<Bean[]> poll(Cursor<Instant> c) { return null; }
              @WebhookTrigger public boolean hook(@Key("value/more") String value, Bean event) { return true; }
              public int compareTo(Service other) { return 0; }
            }
            """,
            "public class Bean extends Base<Bean> { @CallbackUrl @Size(min = 1) public String url; private List<? super Bean> more; public List<? super Bean> getMore() { return more; } @JsonProperty(\"v\") int value; }",
            "public abstract class Base<T extends Base<T>> { @Action public T save(T item) { return item; } public enum Kind { A, B } public Kind kind; }"
        };
        String[] junk = {
            "T",
            "int",
            "Gone",
            "Map",
            "List",
            "void",
            "Bean[]",
            "Map<?, T>",
            "List<Gone>",
            "Base<?>",
            "Comparable",
            "null",
            "1",
            "private",
            "static",
            "Callback<Gone>",
            "Cursor",
            "Poll",
            "Optional<Bean[]>",
            "Base<Base>"
        };
        long seed = 20260722;
        Random random = new Random(seed);
        int read = 0;
        for (int attempt = 0; attempt < 100; attempt++) {
            String[] mutated = sources.clone();
            int which = random.nextInt(mutated.length);
            String text = mutated[which];
            // Only words change, so that much of it still parses.
            String[] words = text.split("\\b");
            for (int change = 0; change <= random.nextInt(3); change++) {
                int at = random.nextInt(words.length);
                if (words[at].matches("\\w+")) {
                    words[at] = random.nextBoolean()
                            ? junk[random.nextInt(junk.length)]
                            : words[random.nextInt(words.length)].replaceAll("\\W+", "T");
                }
            }
            mutated[which] = String.join("", words);
            Host host = Host.read(mutated);
            read += host.gotAnything() ? 1 : 0;
            assertThat(host.thrown())
                    .as("seed %d, attempt %d:%n%s", seed, attempt, mutated[which])
                    .isEmpty();
        }
        assertThat(read).as("mutations that still parse").isGreaterThan(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public class Bean { public Bean[][][] a; public List<Bean>[] b; public Map<String, ? extends List<? super Bean>> c; }",
                "public class Bean extends Bean { public int a; }",
                "public class Bean<T extends Bean<T>> { public T a; public Bean<?> b; public Bean c; }",
                "public interface Bean { Bean getBean(); default <T> T getAny() { return null; } }",
                "public record Bean(Bean bean, Gone gone, List<Gone<Bean>> more) {}",
                "public class Bean { @JsonValue public Bean self() { return this; } }",
                "public class Bean extends HashMap<Bean, Bean> {}",
                "public class Bean implements List {}",
                "public enum Bean { A { void x() {} }, @JsonProperty B; public int n; }",
                "public class Bean { public int a; public String a; public int getA(int x) { return 0; } void setA() {} }",
                "@JsonNaming public class Bean { @JsonProperty(value = 7, access = Gone.class) public int a; @Size(min = \"x\") String b; }",
                "public class Bean { public class Inner { public Bean outer; } public Inner inner; public void get() {} public int is() { return 1; } }",
                "public sealed interface Bean permits A {} record A() implements Bean {}",
                "public class Bean<A, B extends A, C extends List<? super B> & Comparable<C>> { public C c; public A[] a; }",
            })
    void hostileTypesNeverMakeItThrow(String bean) {
        for (String use : new String[] {"List<? extends Bean>", "Bean[]", "Bean<String>"}) {
            Host host = Host.read("""
                    @Connector(title = "T") public class Service {
                      @Action public %1$s run(%1$s in) { return null; }
                      @Action(pattern = Pattern.ASYNC_WEBHOOK) public void ask(%1$s in, Callback<%1$s> c) {}
                      @WebhookTrigger public void hook(@Key("a.b") String k, %1$s event) {}
                    }
                    """.formatted(use), bean);

            assertThat(host.thrown()).as(use).isEmpty();
        }
    }
}
