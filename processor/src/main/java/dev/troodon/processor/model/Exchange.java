package dev.troodon.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an operation's requests and answers are beyond inputs and result in JSON.
 *
 * @param success how the successful answer departs from the usual
 * @param answers further answers, in the order of the source
 * @param headers headers of the successful answer
 * @param notificationHeaders headers of what is posted to callbacks
 * @param consumes what the body of a request may be; empty for what the inputs call for
 * @param produces what the result may be; empty for what its type calls for
 * @param test how a new connection is tested by it
 */
public record Exchange(
        Optional<Success> success,
        List<Answer> answers,
        List<Header> headers,
        List<Header> notificationHeaders,
        List<MediaType> consumes,
        List<MediaType> produces,
        Optional<Test> test) {
    /** Nothing said. */
    public static final Exchange NONE =
            new Exchange(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    /** Copies the lists. */
    public Exchange {
        answers = List.copyOf(answers);
        headers = List.copyOf(headers);
        notificationHeaders = List.copyOf(notificationHeaders);
        consumes = List.copyOf(consumes);
        produces = List.copyOf(produces);
    }

    /**
     * Whether results of text go out as they are, not as JSON.
     *
     * @return true if a type other than JSON is named
     */
    public boolean producesPlain() {
        return !produces.isEmpty() && !produces.get(0).isJson();
    }

    /**
     * The successful answer.
     *
     * @param status the HTTP status; 0 for the usual
     * @param listedAsDefault whether it is listed as {@code default}
     * @param description a sentence; empty if there is none
     * @param summary its label; empty if there is none
     * @param file whether bytes are called a file
     * @param site where findings are shown
     */
    public record Success(
            int status, boolean listedAsDefault, String description, String summary, boolean file, Site site) {}

    /**
     * A further answer.
     *
     * @param status the HTTP status; 0 for {@code default}
     * @param description a sentence
     * @param summary its label; empty if there is none
     * @param site where findings are shown
     */
    public record Answer(int status, String description, String summary, Site site) {
        /**
         * What it stands under in the document.
         *
         * @return the status, or {@code default}
         */
        public String code() {
            return status == 0 ? "default" : Integer.toString(status);
        }
    }

    /**
     * A header.
     *
     * @param name its name
     * @param shape the type of its value
     * @param text label, description, visibility
     * @param site where findings are shown
     */
    public record Header(String name, Shape shape, Text text, Site site) {}

    /**
     * What content is.
     *
     * @param name such as {@code text/plain}
     * @param site where findings are shown
     */
    public record MediaType(String name, Site site) {
        /**
         * Whether it is JSON by this or another name.
         *
         * @return true for {@code application/json}, {@code text/json}, {@code application/...+json}
         */
        public boolean isJson() {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith("/json") || lower.endsWith("+json");
        }

        /**
         * Whether it is a form.
         *
         * @return true for the two types that forms have
         */
        public boolean isForm() {
            return name.equalsIgnoreCase("multipart/form-data")
                    || name.equalsIgnoreCase("application/x-www-form-urlencoded");
        }
    }

    /**
     * A call that tells whether a connection works.
     *
     * @param arguments what it is called with, as written
     * @param site where findings are shown
     */
    public record Test(List<Lookup.Argument> arguments, Site site) {
        /** Copies the arguments. */
        public Test {
            arguments = List.copyOf(arguments);
        }
    }
}
