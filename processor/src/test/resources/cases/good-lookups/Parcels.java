package parcels;

import dev.troodon.annotations.*;
import java.util.List;

/** Sends parcels; towns are offered by what stands beside them. */
@Connector(title = "Parcels", naming = PropertyNaming.SNAKE_CASE)
@Allow(code = "TRD310", reason = "texts are not what this case is about")
public class Parcels {
    /** A country of the world. */
    public record Country(String countryCode, String fullName) {}

    /** The towns of a country. */
    public record Towns(List<Town> allTowns) {}

    /** A town with a name. */
    public record Town(String townName) {}

    /** Where somebody lives. */
    public record Address(
            @DynamicValues(operation = "countries", value = "countryCode", title = "full_name") String countryCode,
            @DynamicValues(
                            operation = "towns",
                            collection = "allTowns",
                            value = "townName",
                            arguments = @Argument(name = "country", from = "countryCode")) // fine: [TRD207] [TRD208] [TRD209] [TRD220] [TRD221]
                    String town) {}

    /** What is sent, by and to whom. */
    public record Parcel(Address sentFrom, Person sentTo) {}

    /** Somebody who lives somewhere. */
    public record Person(
            String name,
            Address address,
            @DynamicValues(
                            operation = "towns",
                            collection = "all_towns",
                            value = "town_name",
                            arguments = @Argument(name = "country", from = "parcel/sentFrom/countryCode"))
                    String birthplace) {}

    /** Lists all that there are in the world. */
    @Action(method = Method.GET)
    public List<Country> countries() {
        return List.of();
    }

    /** Lists what lies in one of the countries. */
    @Action(method = Method.GET)
    public Towns towns(String country) {
        return new Towns(List.of());
    }

    /** Takes it and brings it there. */
    @Action
    public void send(Parcel parcel) {}
}
