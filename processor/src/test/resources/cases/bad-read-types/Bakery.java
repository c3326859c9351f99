package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.*;

@Connector(title = "Cake Bakery")
public class Bakery {
    public record Key(String text) {}

    public record Deep<T>(Deep<List<T>> deeper) {} // finding: [TRD034]

    @Action
    public Thread a() { return null; } // finding: [TRD030]

    @Action
    @SuppressWarnings("rawtypes")
    public List b() { return null; } // finding: [TRD031]

    @Action
    public <T> T c() { return null; } // finding: [TRD032]

    @Action
    public Map<Key, String> d() { return null; } // finding: [TRD033]

    @Action
    public Deep<String> e() { return null; }

    @Action
    public <T extends String & Comparable<String>> List<? super T> f() { return null; } // finding: [TRD032]
}
