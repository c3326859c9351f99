package dev.troodon.runtime.serving;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.troodon.handles.Caller;
import dev.troodon.runtime.FollowUp;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.http.RequestHead;
import dev.troodon.runtime.json.Trees;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells how far a job is. Every 202 repeats where to ask and when, since a workflow takes both from the last answer it got; the
 * final answer can be read again and again, since a workflow may have lost it on the way.
 */
final class JobStatus {
    private static final int DEFAULT_RETRY_SECONDS = 20;

    private final Front front;
    private final Map<String, Integer> retryAfter;
    private final Trees trees;

    JobStatus(Front front, Map<String, Integer> retryAfter) {
        this.front = front;
        this.retryAfter = Map.copyOf(retryAfter);
        this.trees = front.codec().trees();
    }

    Answer look(String jobId, RequestHead request) {
        Job job = find(jobId, request);
        Answer answer = job.answer().map(Kept::answer).orElseGet(() -> stillRunning(job, request));
        return answer.with("Cache-Control", "no-store");
    }

    Answer cancel(String jobId, RequestHead request) {
        Job job = find(jobId, request);
        Admitting.stored(() -> front.jobs().cancel(job.id()));
        return Answer.empty(204);
    }

    Answer stillRunning(Job job, RequestHead request) {
        ObjectNode body = trees.object();
        body.put("id", job.id());
        body.put("status", job.state().name().toLowerCase(Locale.ROOT));
        job.progress()
                .ifPresent(progress -> body.putObject("progress")
                        .put("percent", progress.percent())
                        .put("message", progress.message()));
        int seconds = retryAfter.getOrDefault(job.operation().operation(), DEFAULT_RETRY_SECONDS);
        return Answer.json(202, trees.write(body))
                .with("Location", front.links().to(request, "/_jobs/" + job.id()))
                .with("Retry-After", Integer.toString(Math.max(1, seconds)));
    }

    private Job find(String jobId, RequestHead request) {
        Optional<Caller> caller = front.access().admit(request, FollowUp.JOB_STATUS);
        return Admitting.stored(() -> front.jobs().find(jobId))
                .filter(job ->
                        job.operation().connector().equals(front.definition().id()))
                .filter(job -> Access.mayTouch(caller, job.caller()))
                .orElseThrow(() -> RefusedException.notFound("There is no such job, or it was over too long ago."));
    }
}
