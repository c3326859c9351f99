package papers;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import jakarta.ws.rs.HeaderParam;
import java.util.List;
import java.util.Optional;

@Connector(title = "Paper Archive")
public class Archive {
    public record Paper(String id) {}

    public record Misnamed(
            List<Paper> value,
            @NextLink String next) {} // finding: [TRD152] the @NextLink property "next" is called "next" in JSON;

    public record Numbered(
            List<Paper> value,
            @NextLink int nextLink) {} // finding: [TRD152] the @NextLink property "nextLink" is a whole number of 32 bits;

    @Action(method = Method.GET)
    public Page<Paper> a() { return Page.last(List.of()); } // finding: [TRD150] @NextLink promises further pages, but Archive.a takes no Continuation

    @Action(method = Method.GET)
    public List<Paper> b(
            Continuation page) { return List.of(); } // finding: [TRD151] Archive.b takes a Continuation,

    @Action(method = Method.GET)
    public Misnamed c(Continuation page) { return new Misnamed(List.of(), ""); }

    @Action(method = Method.GET)
    public Numbered d(Continuation page) { return new Numbered(List.of(), 1); }

    @Action
    public Page<Paper> e(Continuation page) { return Page.last(List.of()); } // finding: [TRD153] Archive.e hands out pages but is POST,

    @Action
    @Success(status = 204) // finding: [TRD154] the status 204 cannot be the success of Archive.f; write 200, 201 or 203
    public Paper f(Paper paper) { return paper; }

    @Action(pattern = Pattern.ASYNC_POLLING)
    @Success(status = 201) // finding: [TRD154] the status 201 cannot be the success of Archive.g, whose pattern has its own; write no status
    public Paper g(Paper paper) { return paper; }

    @Action
    @Answers(status = 200, description = "Good.")
    @Answers(status = 100, description = "Go on.")
    public Paper h(Paper paper) { return paper; } // finding: [TRD155] Archive.h cannot list the status 200, since it is listed already; // finding: [TRD155] Archive.h cannot list the status 100, since answers have statuses from 200 to 599;

    @Action
    @ResponseHeader(name = "X-Number") // finding: [TRD156] the response header X-Number is never set, since Archive.i takes no ResponseHeaders;
    public Paper i(Paper paper) { return paper; }

    @Action
    @ResponseHeader(name = "Location")
    @ResponseHeader(name = "X A")
    public Paper j(Paper paper, ResponseHeaders headers) { return paper; } // finding: [TRD157] "Location" cannot be the name of the header, since the runtime or the server sets it; // finding: [TRD157] "X A" cannot be the name of the header, since HTTP allows no such name;

    @WebhookTrigger
    @NotificationHeader(name = "Authorization") // finding: [TRD157] "Authorization" cannot be the name of the header, since a callback's URL is its credential
    public void k(Paper paper) {}

    @Action
    @NotificationHeader(name = "X-Shelf") // finding: [TRD158] @NotificationHeader has no effect, since Archive.l posts no headers of its own to a callback;
    public Paper l(Paper paper) { return paper; }

    @Action
    @MediaTypes(consumes = "application/json", produces = "json") // finding: [TRD159] "json" is no media type;
    public Paper m(Paper paper) { return paper; }

    @Action
    @MediaTypes(produces = "application/pdf") // finding: [TRD160] the result of Archive.n is papers.Archive.Paper, which application/pdf cannot be;
    public Paper n(Paper paper) { return paper; }

    @Action
    @MediaTypes(consumes = "text/csv") // finding: [TRD160] "paper" is papers.Archive.Paper, which text/csv cannot be;
    public Paper o(Paper paper) { return paper; }

    @Action(method = Method.GET)
    public Paper p(
            @Separated(Separated.By.PIPES) String shelf) { return new Paper(shelf); } // finding: [TRD161] @Separated has no meaning on "shelf", since it is no list;

    @Action(method = Method.GET)
    public Paper q(
            @HeaderParam("X-Shelves") @Separated(Separated.By.REPETITION) List<String> shelves) { return new Paper(""); } // finding: [TRD161] @Separated has no meaning on "shelves", since only parameters of a query or a form can be repeated;

    @Action(method = Method.GET, path = "/r/{id}")
    public Paper r(
            @AllowEmpty String id, // finding: [TRD162] @AllowEmpty has no meaning on "id", which is not in a query or a form;
            @EncodedTwice String shelf) { return new Paper(id); } // finding: [TRD162] @EncodedTwice has no meaning on "shelf", which is not in the path;

    @Action(method = Method.GET)
    @TestConnection(arguments = { // finding: [TRD164] @TestConnection calls Archive.s, but "two" is not a whole number of 32 bits; // finding: [TRD164] @TestConnection calls Archive.s, but it has no parameter "lamp"; // finding: [TRD164] @TestConnection calls Archive.s, but not with its parameter "hall";
        @Argument(name = "lamps", value = "two"),
        @Argument(name = "lamp", value = "1")})
    public Paper s(int lamps, String hall) { return new Paper(hall); }

    @Action(method = Method.GET)
    @TestConnection(arguments = @Argument(name = "room", from = "hall")) // finding: [TRD163] @TestConnection cannot stand on Archive.t, since Archive.s has it already; // finding: [TRD164] @TestConnection calls Archive.t, but there is no "hall" to take from;
    public Paper t(String room) { return new Paper(room); }

    @Action(method = Method.GET)
    public Page<Paper> u(
            String pageToken, // finding: [TRD109] a parameter cannot be called "pageToken" on the wire, since the link to the next page carries its token under it;
            Continuation page) { return Page.last(List.of()); }
}
