package dev.troodon.processor.read;

import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.shape.Labels;
import dev.troodon.processor.shape.Shapes;
import dev.troodon.processor.shape.Spot;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Reads what an operation's requests and answers are beyond its signature, in one pass over the annotations of its method. */
final class ExchangeReader {
    private static final String JSON = "application/json";

    private final Compilation compilation;
    private final Shapes shapes;
    private final JaxRs jaxRs;

    ExchangeReader(Compilation compilation, Shapes shapes) {
        this.compilation = compilation;
        this.shapes = shapes;
        this.jaxRs = new JaxRs(compilation.annotations());
    }

    Exchange of(ServiceMethod method, boolean existing, Site fallback) {
        Found found = new Found(method, fallback);
        for (Element carrier : method.chain()) {
            for (FoundAnnotation annotation : compilation.annotations().all(carrier)) {
                found.take(annotation);
            }
        }
        return found.exchange(existing);
    }

    /** What has been found on one method. What stands nearest comes first and counts. */
    private final class Found {
        private final ServiceMethod method;
        private final Site fallback;
        private final List<Exchange.Answer> answers = new ArrayList<>();
        private final List<Exchange.Header> headers = new ArrayList<>();
        private final List<Exchange.Header> notified = new ArrayList<>();
        private Optional<FoundAnnotation> success = Optional.empty();
        private Optional<FoundAnnotation> types = Optional.empty();
        private Optional<FoundAnnotation> consumes = Optional.empty();
        private Optional<FoundAnnotation> produces = Optional.empty();
        private Optional<FoundAnnotation> test = Optional.empty();

        Found(ServiceMethod method, Site fallback) {
            this.method = method;
            this.fallback = fallback;
        }

        void take(FoundAnnotation found) {
            switch (found.name()) {
                case Vocabulary.SUCCESS -> success = nearest(success, found);
                case Vocabulary.MEDIA_TYPES -> types = nearest(types, found);
                case Vocabulary.TEST_CONNECTION -> test = nearest(test, found);
                case Vocabulary.ANSWERS ->
                    answers.add(new Exchange.Answer(
                            (int) found.number("status"),
                            found.text("description"),
                            found.text("summary"),
                            site(found)));
                case Vocabulary.RESPONSE_HEADER -> headers.add(header(found));
                case Vocabulary.NOTIFICATION_HEADER -> notified.add(header(found));
                case "jakarta.ws.rs.Consumes", "javax.ws.rs.Consumes" -> consumes = nearest(consumes, found);
                case "jakarta.ws.rs.Produces", "javax.ws.rs.Produces" -> produces = nearest(produces, found);
                default -> {
                    // read elsewhere
                }
            }
        }

        private Optional<FoundAnnotation> nearest(Optional<FoundAnnotation> sofar, FoundAnnotation found) {
            return sofar.isPresent() ? sofar : Optional.of(found);
        }

        Exchange exchange(boolean existing) {
            Exchange exchange = new Exchange(
                    success.map(this::success),
                    answers,
                    headers,
                    notified,
                    types(existing, "consumes", consumes, "Consumes"),
                    types(existing, "produces", produces, "Produces"),
                    test.map(found -> new Exchange.Test(arguments(found), site(found))));
            return exchange.equals(Exchange.NONE) ? Exchange.NONE : exchange;
        }

        private Exchange.Success success(FoundAnnotation found) {
            return new Exchange.Success(
                    (int) found.number("status"),
                    found.flag("listedAsDefault"),
                    found.text("description"),
                    found.text("summary"),
                    found.flag("file"),
                    site(found));
        }

        private Exchange.Header header(FoundAnnotation found) {
            Optional<TypeMirror> type = found.mentioned("type");
            Shape shape = type.isEmpty()
                    ? new Shape.Str("")
                    : shapes.read(type.get(), Spot.in("the header " + found.text("name"), site(found), method.shown()));
            String summary = found.text("summary");
            Text text = new Text(
                    summary,
                    found.text("description"),
                    Labels.visibility(found.constant("visibility")),
                    !summary.isEmpty());
            return new Exchange.Header(found.text("name"), shape, text, site(found));
        }

        /** Our own annotation is taken at its word; JAX-RS' says nothing new where it says JSON or anything. */
        private List<Exchange.MediaType> types(
                boolean existing, String attribute, Optional<FoundAnnotation> onMethod, String simpleName) {
            List<String> own = types.map(found -> found.texts(attribute)).orElse(List.of());
            if (!own.isEmpty()) {
                return mediaTypes(own, types.get());
            }
            Optional<FoundAnnotation> found =
                    onMethod.isEmpty() && existing ? jaxRs.find(List.of(method.service()), simpleName) : onMethod;
            if (found.isEmpty()) {
                return List.of();
            }
            List<String> plain = new ArrayList<>();
            for (String written : found.get().texts("value")) {
                for (String one : written.split(",", -1)) {
                    int semicolon = one.indexOf(';');
                    String name = (semicolon < 0 ? one : one.substring(0, semicolon)).strip();
                    if (!name.contains("*") && !plain.contains(name)) {
                        plain.add(name);
                    }
                }
            }
            return plain.equals(List.of(JSON)) ? List.of() : mediaTypes(plain, found.get());
        }

        private List<Exchange.MediaType> mediaTypes(List<String> names, FoundAnnotation found) {
            List<Exchange.MediaType> all = new ArrayList<>();
            for (String name : names) {
                all.add(new Exchange.MediaType(name, site(found)));
            }
            return all;
        }

        private List<Lookup.Argument> arguments(FoundAnnotation found) {
            List<Lookup.Argument> arguments = new ArrayList<>();
            for (FoundAnnotation argument : found.nested("arguments")) {
                arguments.add(new Lookup.Argument(
                        argument.text("name"), argument.text("from"), argument.text("value"), site(found)));
            }
            return arguments;
        }

        private Site site(FoundAnnotation found) {
            return compilation.sources().site(found, fallback);
        }
    }
}
