package books;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.util.List;

/** Lends books of the town library, and nothing else at all. */
@Connector(title = "Town Library", status = Status.PREVIEW)
public class Library {
    /** Lends a book. */
    @Action
    @Revision(family = "Lend", status = Status.PRODUCTION) // finding: [TRD139] Library.lend is said to be in production,
    public void lend() {}

    /** Lends a book for longer. */
    @Action(operationId = "LendLonger")
    @Revision(family = "Lend", number = 2) // finding: [TRD137] "LendLonger" is revision 2 of its family, but its operationId does not end as such; write operationId = "Lend_V2",
    public void lendLonger() {}

    /** Lends a book for ever. */
    @Action(operationId = "LendForEver_V2")
    @Revision(family = "Lend", number = 2) // finding: [TRD136] revision 2 of the family "Lend" is already Library.lendLonger; // finding: [TRD138] the family "Lend" has 3 operations that are not deprecated,
    public void lendForEver() {}

    /** Reads a book. */
    @Action
    @Revision(family = "Read", status = Status.PRODUCTION) // finding: [TRD139]
    public void read() {}

    /** Reads a book aloud. */
    @Action
    @Revision(family = "Read", number = 2, status = Status.PRODUCTION) // finding: [TRD139] // finding: [TRD138] the family "Read" has 2 operations that are in production,
    public void readAloud() {}

    /** Counts books. */
    @Action
    @Revision(family = "Count", number = 0) // finding: [TRD135] the revision of Library.count is number 0; count from 1
    public void count() {}

    /** Counts readers. */
    @Action
    @Revision(number = 2, expires = "soon") // finding: [TRD135] the revision of Library.countReaders has a number but no family; // finding: [TRD135] the revision of Library.countReaders expires on "soon",
    public void countReaders() {}

    /** Orders a book. */
    @Action
    @Revision(replacement = @Replacement(operation = "lend")) // finding: [TRD140] the replacement of Library.order is named while the operation still stands;
    public void order() {}

    /** Orders a book once more. */
    @Deprecated
    @Action(summary = "Order a book")
    @Revision(replacement = @Replacement(operationId = "Lend")) // finding: [TRD140] the replacement of Library.orderOld is named by halves;
    public void orderOld() {} // finding: [TRD076] Library.orderOld is deprecated, but its summary "Order a book" does not say so;

    /** Orders a book twice. */
    @Deprecated
    @Action
    @Revision(replacement = @Replacement(operation = "lendd", operationId = "Lend")) // finding: [TRD140] the replacement of Library.orderTwice is named twice, // finding: [TRD141] @Replacement names "lendd", but the connector has no such method; did you mean "lend"?
    public void orderTwice() {}

    /** Orders a book thrice. */
    @Deprecated
    @Action
    @Revision(replacement = @Replacement(operation = "orderThrice")) // finding: [TRD141] @Replacement names "orderThrice", which is the operation itself;
    public void orderThrice() {}
}
