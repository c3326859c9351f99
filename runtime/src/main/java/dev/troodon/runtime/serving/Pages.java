package dev.troodon.runtime.serving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.troodon.runtime.binding.PageRequest;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.RequestHead;
import dev.troodon.runtime.json.Trees;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the token that a service puts into a page into the URL of the next one. */
final class Pages {
    private final Front front;
    private final CarriedQuery query;
    private final Trees trees;
    private final String property;

    /** Takes the property of the result that holds the token. */
    Pages(Front front, String property) {
        this.front = front;
        this.query = new CarriedQuery(front, PageRequest.PARAMETER);
        this.trees = front.codec().trees();
        this.property = property;
    }

    /** Where the first page is; asked for while the request is there. */
    String first(RequestHead request) {
        return query.url(request, Optional.empty(), front.links().throughGateway(request));
    }

    /** The answer with a link in place of the token; without one at the end of the pages. */
    Answer linked(Answer answer, String first) {
        if (answer.bytes().isEmpty() || !(trees.read(answer.bytes().get()) instanceof ObjectNode page)) {
            return answer;
        }
        JsonNode token = page.get(property);
        if (token == null || !(token.isTextual() || token.isNull())) {
            return answer;
        }
        if (token.isNull() || token.textValue().isEmpty()) {
            // The document says text, which null is not.
            page.remove(property);
        } else {
            page.put(property, next(first, token.textValue()));
        }
        return answer.withBytes(trees.write(page));
    }

    private static String next(String first, String token) {
        if (token.length() > PageRequest.LONGEST) {
            throw new IllegalStateException("The token of the next page has " + token.length()
                    + " characters; a URL has room for " + PageRequest.LONGEST + ".");
        }
        char separator = first.indexOf('?') < 0 ? '?' : '&';
        String encoded = URLEncoder.encode(token, StandardCharsets.UTF_8).replace("+", "%20");
        return first + separator + PageRequest.PARAMETER + '=' + encoded;
    }
}
