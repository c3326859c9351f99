package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

@Connector(title = "Cake Bakery")
public class Bakery {
    public record Row(long id) {}

    @Action(pattern = Pattern.ASYNC_POLLING, retryAfterSeconds = 0)
    public String a() { return ""; } // finding: [TRD120] retryAfterSeconds = 0 is out of range;

    @PollingTrigger(settleSeconds = 5)
    public Poll<Row> b(Cursor<Long> since) { return Poll.nothing(); } // finding: [TRD121] settleSeconds needs a cursor over java.time.Instant, but this one is over java.lang.Long;

    @PollingTrigger(delivery = Delivery.SINGLE)
    public Poll<String> c(Cursor<Long> since) { return Poll.nothing(); } // finding: [TRD124] Bakery.c hands out text,

    @PollingTrigger(delivery = Delivery.SINGLE, collection = "rows")
    public Poll<Row> boxed(Cursor<Long> since) { return Poll.nothing(); } // finding: [TRD129] the collection "rows" is never written,

    @Action(method = Method.GET)
    public String d(
            @Default("ten") int count, // finding: [TRD122] the default "ten" of "count" cannot be read as a whole number of 32 bits;
            @Display(visibility = Visibility.INTERNAL) int secret) { // finding: [TRD123] "secret" is required but internal,
        return "";
    }
}
