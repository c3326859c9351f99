package dev.troodon.processor.emit.resource;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.troodon.processor.emit.Artifact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Compiles generated sources as strictly as anybody's build may. */
final class Compiling {
    /** What is not there yet of the runtime; nothing of it where the real classes are. */
    private static final Map<String, String> STAND_INS = Map.of(
            "dev.troodon.runtime.ConnectorRuntime",
            "package dev.troodon.runtime; public interface ConnectorRuntime {}",
            "dev.troodon.runtime.generated.Endpoint",
            """
            package dev.troodon.runtime.generated;
            import dev.troodon.handles.SubscriptionListener;
            import java.util.List;
            import java.util.concurrent.CompletionStage;
            public interface Endpoint {
              static Endpoint open(dev.troodon.runtime.ConnectorRuntime runtime, ConnectorDefinition definition,
                  List<Operation> operations, List<SubscriptionListener> listeners) {
                throw new UnsupportedOperationException();
              }
              Object call(String id, JaxRs.Request request);
              CompletionStage<Object> callLater(String id, JaxRs.Request request);
              Object unsubscribe(String id, String subscription, JaxRs.Request request);
              Object unsubscribeByCallback(JaxRs.Request request);
              Object jobStatus(String id, JaxRs.Request request);
              Object cancelJob(String id, JaxRs.Request request);
              Object document(JaxRs.Request request);
              Object documentOptions(JaxRs.Request request);
            }
            """,
            "dev.troodon.runtime.generated.JaxRs",
            """
            package dev.troodon.runtime.generated;
            import jakarta.ws.rs.core.*;
            import java.io.InputStream;
            import java.util.concurrent.CompletionStage;
            public final class JaxRs {
              private JaxRs() {}
              public record Request() {
                public <T> Request with(Class<T> type, T value) { return this; }
              }
              public static Request request(String verb, UriInfo uri, HttpHeaders headers, SecurityContext security) {
                return new Request();
              }
              public static Request request(
                  String verb, UriInfo uri, HttpHeaders headers, SecurityContext security, InputStream body) {
                return new Request();
              }
              public static Response respond(Object answer) { return Response.ok().build(); }
              public static CompletionStage<Response> respondLater(CompletionStage<Object> answer) {
                return answer.thenApply(JaxRs::respond);
              }
            }
            """,
            "dev.troodon.runtime.generated.Handles",
            """
            package dev.troodon.runtime.generated;
            import dev.troodon.handles.*;
            import java.util.function.Function;
            public interface Handles {
              static Handles of(dev.troodon.runtime.ConnectorRuntime runtime, ConnectorDefinition definition) {
                throw new UnsupportedOperationException();
              }
              <E> EventPublisher<E> publisher(String id, JsonType<E> event, Function<E, Keys> keys);
              <T> Replies<T> replies(String id, JsonType<T> reply);
            }
            """);

    private Compiling() {}

    static Compilation of(List<Artifact> generated, String sources) {
        List<JavaFileObject> files = new ArrayList<>();
        generated.forEach(artifact -> {
            Artifact.Source source = (Artifact.Source) artifact;
            files.add(JavaFileObjects.forSourceString(source.name(), source.text()));
        });
        for (String source : sources.split("----\n")) {
            files.add(JavaFileObjects.forSourceString(name(source), source));
        }
        STAND_INS.forEach((name, source) -> {
            if (!exists(name)) {
                files.add(JavaFileObjects.forSourceString(name, source));
            }
        });
        return javac().withOptions("-Xlint:all,-processing,-classfile", "-Werror", "-proc:none")
                .compile(files);
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, Compiling.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private static String name(String source) {
        String inPackage = source.replaceFirst("(?s).*?package ([\\w.]+);.*", "$1");
        return inPackage
                + "."
                + source.replaceFirst(
                        "(?s).*?\\bpublic (?:final |abstract )?(?:class|interface|record|@interface) (\\w+).*", "$1");
    }
}
