package dev.troodon.sample;

import dev.troodon.handles.Replies;
import dev.troodon.handles.ReplyResult;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;

/**
 * The page on which a person answers the questions of workflows. A resource of the application's own, beside the generated
 * one; a real one would ask who is there.
 */
@Path("/notice-board")
public class NoticeBoardPage {
    private final NoticeBoard board;
    private final Replies<Approval> replies;
    private final Clock clock;

    public NoticeBoardPage(NoticeBoard board, Replies<Approval> replies, Clock clock) {
        this.board = board;
        this.replies = replies;
        this.clock = clock;
    }

    /** The page: one form for each question. */
    @GET
    @Produces("text/html; charset=utf-8")
    public String page() {
        return NoticeBoardHtml.of(board.questions());
    }

    /** Answers the question that waits longest, so that one command on a terminal is enough. */
    @POST
    public Response answerOldest(
            @FormParam("approved") boolean approved, @FormParam("comment") @DefaultValue("") String comment) {
        return board.questions().keySet().stream()
                .findFirst()
                .map(id -> answer(id, approved, comment))
                .orElseGet(() -> plain(404, "Nobody asks anything."));
    }

    /** Answers one question. */
    @POST
    @Path("{id}")
    public Response answer(
            @PathParam("id") String id,
            @FormParam("approved") boolean approved,
            @FormParam("comment") @DefaultValue("") String comment) {
        ReplyResult result = replies.reply(id, new Approval(approved, comment, clock.instant()));
        board.unpin(id);
        return switch (result) {
            case ACCEPTED -> Response.seeOther(URI.create("notice-board")).build();
            case ALREADY_ANSWERED -> plain(409, "Somebody was faster.");
            case UNKNOWN -> plain(404, "Nobody asks that any more.");
        };
    }

    private static Response plain(int status, String text) {
        return Response.status(status).type("text/plain").entity(text + "\n").build();
    }
}
