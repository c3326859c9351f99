package dev.troodon.it;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** A resource that was there before the connector. */
@Path("/customers")
@Produces("application/json")
@Consumes("application/json")
public class Customers {
    /** A customer. */
    public static class Customer {
        public String firstName = "Ada";
        public int customerNumber = 7;
    }

    @GET
    public Customer customer(@QueryParam("number") int number) {
        return new Customer();
    }

    @POST
    public Customer echo(Customer customer) {
        return customer;
    }

    @GET
    @Path("broken")
    public Customer broken() {
        throw new IllegalStateException("broken");
    }
}
