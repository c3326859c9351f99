package dev.troodon.processor.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a text as JSON (RFC 8259) and says where it is not. Beyond that it refuses what a document cannot carry: an object
 * with one name twice, numbers and nesting beyond all use.
 */
final class JsonSyntax {
    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_EXPONENT = 3;
    private static final char END = '\uFFFF';

    private final String text;
    private int at;
    private int depth;

    private JsonSyntax(String text) {
        this.text = text;
    }

    /**
     * What is wrong with a text.
     *
     * @param flaw in words
     * @param line counted from 1
     * @param column counted from 1
     */
    record Flaw(String flaw, int line, int column) {}

    /** The first flaw of a text; empty if it is one JSON value. */
    static Optional<Flaw> flaw(String text) {
        JsonSyntax syntax = new JsonSyntax(text);
        try {
            syntax.blanks();
            syntax.value();
            syntax.blanks();
            if (syntax.at < text.length()) {
                throw syntax.refused("something follows the value");
            }
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(syntax.at(refused.position, refused.flaw));
        }
    }

    /** Ends the reading at the first flaw; never leaves this class. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String flaw;
        private final int position;

        Refused(String flaw, int position) {
            super(flaw, null, false, false);
            this.flaw = flaw;
            this.position = position;
        }
    }

    private Refused refused(String flaw) {
        return new Refused(at >= text.length() && !flaw.startsWith("the text") ? "the text ends too early" : flaw, at);
    }

    private Flaw at(int position, String flaw) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < position && i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Flaw(flaw, line, column);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private void blanks() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            at++;
        }
    }

    private void value() throws Refused {
        char first = peek();
        if (first == '{') {
            object();
        } else if (first == '[') {
            array();
        } else if (first == '"') {
            string();
        } else if (first == '-' || isDigit(first)) {
            number();
        } else if (!word("true") && !word("false") && !word("null")) {
            throw refused("no value begins here");
        }
    }

    private boolean word(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    private void object() throws Refused {
        enter();
        Set<String> names = new HashSet<>();
        if (!closed('}')) {
            do {
                blanks();
                if (peek() != '"') {
                    throw refused("a name in quotation marks is missing");
                }
                int start = at;
                if (!names.add(string())) {
                    at = start;
                    throw refused("the name is there already");
                }
                blanks();
                expect(':');
                blanks();
                value();
            } while (goesOn('}'));
        }
        depth--;
    }

    private void array() throws Refused {
        enter();
        if (!closed(']')) {
            do {
                blanks();
                value();
            } while (goesOn(']'));
        }
        depth--;
    }

    private void enter() throws Refused {
        if (++depth > DEEPEST) {
            throw new Refused("it is nested too deeply", at);
        }
        at++;
        blanks();
    }

    private boolean closed(char end) {
        boolean closed = peek() == end;
        at += closed ? 1 : 0;
        return closed;
    }

    private boolean goesOn(char end) throws Refused {
        blanks();
        if (closed(end)) {
            return false;
        }
        if (peek() != ',') {
            throw refused("a comma or \"" + end + "\" is missing");
        }
        at++;
        return true;
    }

    private void expect(char character) throws Refused {
        if (peek() != character) {
            throw refused("\"" + character + "\" is missing");
        }
        at++;
    }

    private String string() throws Refused {
        at++;
        StringBuilder content = new StringBuilder();
        while (peek() != '"' || at >= text.length()) {
            if (at >= text.length()) {
                throw refused("the text ends too early");
            }
            char character = peek();
            if (character < ' ') {
                throw refused("a control character has to be escaped");
            }
            if (character == '\\') {
                at++;
                content.append(escape());
            } else {
                content.append(character);
                at++;
            }
        }
        at++;
        return content.toString();
    }

    private char escape() throws Refused {
        char kind = peek();
        int plain = "\"\\/bfnrt".indexOf(kind);
        if (plain >= 0) {
            at++;
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (kind != 'u') {
            throw refused("there is no such escape");
        }
        at++;
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = peek() < 128 ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                throw refused("four hexadecimal digits are missing");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private void number() throws Refused {
        int start = at;
        at += peek() == '-' ? 1 : 0;
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            at += peek() == '+' || peek() == '-' ? 1 : 0;
            int exponent = at;
            digits();
            if (at - exponent > LONGEST_EXPONENT) {
                throw new Refused("the number is too large", start);
            }
        }
        if (at - start > LONGEST_NUMBER) {
            throw new Refused("the number is too long", start);
        }
    }

    private void digits() throws Refused {
        if (!isDigit(peek())) {
            throw refused("a digit is missing");
        }
        while (isDigit(peek())) {
            at++;
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
