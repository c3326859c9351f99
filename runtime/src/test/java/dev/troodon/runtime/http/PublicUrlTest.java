package dev.troodon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address as seen from outside, behind all kinds of proxies. */
class PublicUrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                        | http://inner:8080/api",
                "X-Forwarded-Proto: https                                | https://inner:8080/api",
                "X-Forwarded-Proto: https; X-Forwarded-Host: a.example   | https://a.example/api",
                "X-Forwarded-Proto: https, http; X-Forwarded-Host: a.example, b | https://a.example/api",
                "X-Forwarded-Proto: https; X-Forwarded-Host: a.example; X-Forwarded-Port: 8443 | https://a.example:8443/api",
                "X-Forwarded-Proto: https; X-Forwarded-Host: a.example:443 | https://a.example/api",
                "X-Forwarded-Host: a.example; X-Forwarded-Port: 80       | http://a.example/api",
                "X-Forwarded-Host: [2001:db8::1]; X-Forwarded-Port: 81   | http://[2001:db8::1]:81/api",
                "X-Forwarded-Prefix: /shop/                              | http://inner:8080/shop/api",
                "X-Forwarded-Host: evil/path                             | http://inner:8080/api",
                "X-Forwarded-Host: user@evil                             | http://inner:8080/api",
                "X-Forwarded-Proto: gopher                               | http://inner:8080/api",
                "X-Forwarded-Prefix: //evil                              | http://inner:8080/api",
            })
    void followsForwardingHeadersWhereTrusted(String headers, String expected) {
        PublicUrl url = new PublicUrl(Optional.empty(), true);
        assertThat(url.of(new Head(headers == null ? "" : headers))).isEqualTo(expected);
        assertThat(new PublicUrl(Optional.empty(), false).of(new Head(headers == null ? "" : headers)))
                .isEqualTo("http://inner:8080/api");
    }

    @Test
    void followsTheStandardHeaderFirst() {
        Head head = new Head(Map.of(
                "forwarded", "for=1.2.3.4;Proto=https;host=\"a.example:8443\", proto=http;host=b",
                "x-forwarded-host", "c.example"));
        assertThat(new PublicUrl(Optional.empty(), true).of(head)).isEqualTo("https://a.example:8443/api");
    }

    @Test
    void theConfiguredAddressWins() {
        PublicUrl url = new PublicUrl(Optional.of(URI.create("https://api.example.com/v1/")), true);
        assertThat(url.of(new Head("X-Forwarded-Host: other"))).isEqualTo("https://api.example.com/v1");
    }

    /** A request that only has headers. */
    private record Head(Map<String, String> all) implements RequestHead {
        Head(String text) {
            this(parse(text));
        }

        private static Map<String, String> parse(String text) {
            Map<String, String> headers = new HashMap<>();
            for (String header : text.split(";", -1)) {
                int colon = header.indexOf(':');
                if (colon > 0) {
                    headers.put(
                            header.substring(0, colon).trim().toLowerCase(Locale.ROOT),
                            header.substring(colon + 1).trim());
                }
            }
            return headers;
        }

        @Override
        public String method() {
            return "GET";
        }

        @Override
        public URI base() {
            return URI.create("http://inner:8080/api/");
        }

        @Override
        public String path() {
            return "/x";
        }

        @Override
        public Optional<String> rawQuery() {
            return Optional.empty();
        }

        @Override
        public List<String> query(String name) {
            return List.of();
        }

        @Override
        public List<String> headers(String name) {
            String value = all.get(name.toLowerCase(Locale.ROOT));
            return value == null ? List.of() : List.of(value);
        }

        @Override
        public Optional<String> userName() {
            return Optional.empty();
        }
    }
}
