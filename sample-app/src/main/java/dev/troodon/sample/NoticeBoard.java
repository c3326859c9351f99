package dev.troodon.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The questions that wait for an answer. Safe for use by several threads. */
public final class NoticeBoard {
    private final Map<String, ApprovalRequest> questions = Collections.synchronizedMap(new LinkedHashMap<>());

    void pin(String callbackId, ApprovalRequest question) {
        questions.put(callbackId, question);
    }

    void unpin(String callbackId) {
        questions.remove(callbackId);
    }

    /** The questions by callback id, oldest first. */
    Map<String, ApprovalRequest> questions() {
        synchronized (questions) {
            return new LinkedHashMap<>(questions);
        }
    }
}
