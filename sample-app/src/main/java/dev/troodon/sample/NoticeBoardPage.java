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
import java.util.Map;

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

    @GET
    @Produces("text/html; charset=utf-8")
    public String page() {
        StringBuilder html = new StringBuilder("<!doctype html><meta charset=utf-8><title>Notice board</title>"
                + "<style>body{font:16px sans-serif;max-width:40em;margin:2em auto}form{border:1px solid #ccc;"
                + "padding:1em;margin:1em 0}</style><h1>Notice board</h1>");
        Map<String, ApprovalRequest> questions = board.questions();
        if (questions.isEmpty()) {
            html.append("<p>Nobody asks anything.</p>");
        }
        questions.forEach((id, request) -> html.append("<form method=post action=\"notice-board/")
                .append(id)
                .append("\"><p><b>")
                .append(escaped(request.question()))
                .append("</b></p><p>")
                .append(escaped(request.from().map(from -> "Asked by " + from).orElse("")))
                .append("</p><input name=comment placeholder=Comment> <button name=approved value=true>Yes</button> "
                        + "<button name=approved value=false>No</button></form>"));
        return html.toString();
    }

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
            case ALREADY_ANSWERED ->
                Response.status(409).entity("Somebody was faster.").build();
            case UNKNOWN ->
                Response.status(404).entity("Nobody asks that any more.").build();
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
