package dev.troodon.testkit.check;

import static dev.troodon.testkit.check.Faults.when;

import dev.troodon.testkit.check.Observation.Answered;
import dev.troodon.testkit.check.Observation.Paged;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds for results that come in pages. */
final class PageChecks {
    private PageChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        Paged.class,
                        "1.10",
                        "next-link-is-absolute",
                        "The link to the next page is a whole URL, on the host that was called.",
                        PageChecks::foreign),
                Check.of(
                        Paged.class,
                        "1.10",
                        "next-link-keeps-inputs",
                        "The link to the next page carries all inputs of the request, since the engine sends no others.",
                        PageChecks::lost),
                Check.of(
                        Paged.class,
                        "1.10",
                        "pages-end",
                        "Following the links leads to a last page.",
                        seen -> when(seen.again(), "a page that was there before, or no end of pages")),
                Check.of(
                        Answered.class,
                        "1.10",
                        "next-page-answers",
                        "The link to the next page leads to a page.",
                        seen -> when(
                                seen.phase() == Phase.PAGE
                                        && !seen.exchange().answer().succeeded(),
                                "status " + seen.exchange().status())));
    }

    private static Optional<String> foreign(Paged seen) {
        if (seen.link().isEmpty()) {
            return Optional.empty();
        }
        URI called = seen.origin().request().uri();
        return when(
                url(seen)
                        .filter(url -> url.getScheme().equals(called.getScheme())
                                && url.getRawAuthority().equals(called.getRawAuthority()))
                        .isEmpty(),
                seen.link().get());
    }

    private static Optional<String> lost(Paged seen) {
        if (url(seen).isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> carried = Urls.inputs(seen.operation(), url(seen).get());
        return Urls.inputs(seen.operation(), seen.origin().request().uri()).entrySet().stream()
                .filter(input -> !input.getValue().equals(carried.get(input.getKey())))
                .map(input -> input.getKey() + " is not carried")
                .findFirst();
    }

    private static Optional<URI> url(Paged seen) {
        return seen.link().flatMap(Urls::parse).filter(Urls::isAbsolute);
    }
}
