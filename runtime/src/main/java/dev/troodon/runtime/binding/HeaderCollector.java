package dev.troodon.runtime.binding;

import dev.troodon.handles.ResponseHeaders;
import dev.troodon.runtime.http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes headers from a service, one for each name. What could break the answer in two is refused. */
final class HeaderCollector implements ResponseHeaders {
    /** The runtime's and the server's own, which an answer would contradict itself with. */
    private static final Set<String> RESERVED =
            Set.of("location", "retry-after", "content-length", "transfer-encoding", "connection");

    private static final String CONTENT_TYPE = "content-type";
    private static final String SYMBOLS = "!#$%&'*+-.^_`|~";

    private final Map<String, Map.Entry<String, String>> headers = new LinkedHashMap<>();

    @Override
    public void set(String name, String value) {
        String key = name.toLowerCase(Locale.ROOT);
        if (!isToken(name)) {
            throw new IllegalArgumentException("'" + name + "' is no name of a header.");
        }
        if (RESERVED.contains(key)) {
            throw new IllegalArgumentException("The header " + name + " is not the service's to set.");
        }
        headers.put(key, Map.entry(name, withoutControls(value, "header " + name)));
    }

    @Override
    public void fileName(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The name of a file is empty.");
        }
        set("Content-Disposition", disposition(withoutControls(name, "name of a file")));
    }

    Answer on(Answer answer) {
        Answer all = answer;
        for (Map.Entry<String, Map.Entry<String, String>> header : headers.entrySet()) {
            String value = header.getValue().getValue();
            if (!header.getKey().equals(CONTENT_TYPE)) {
                all = all.with(header.getValue().getKey(), value);
            } else if (all.contentType().isPresent()) {
                all = all.withContentType(value);
            }
        }
        return all;
    }

    /** RFC 6266: a name in ASCII for old clients, the whole one for others. */
    private static String disposition(String name) {
        StringBuilder plain = new StringBuilder("attachment; filename=\"");
        StringBuilder encoded = new StringBuilder();
        for (byte letter : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (letter & 0xFF);
            if (isAsciiLetterOrDigit(c) || "-._~".indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.valueOf((char) hex(c >> 4))).append((char) hex(c & 0xF));
            }
        }
        name.codePoints().forEach(c -> plain.append(c < 0x20 || c > 0x7E || c == '"' || c == '\\' ? '_' : (char) c));
        return plain.append("\"; filename*=UTF-8''").append(encoded).toString();
    }

    private static int hex(int digit) {
        return digit < 10 ? '0' + digit : 'A' + digit - 10;
    }

    private static String withoutControls(String value, String what) {
        for (int at = 0; at < value.length(); at++) {
            if ((value.charAt(at) < ' ' && value.charAt(at) != '\t') || value.charAt(at) == 0x7F) {
                throw new IllegalArgumentException("The " + what + " holds a control character.");
            }
        }
        return value;
    }

    private static boolean isToken(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (!isAsciiLetterOrDigit(name.charAt(at)) && SYMBOLS.indexOf(name.charAt(at)) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
