package dev.troodon.processor.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Listing;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import dev.troodon.processor.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connector, by hand. */
public final class ConnectorBuilder {
    private final ClassName type;
    private String path = "/";
    private String description = "";
    private Optional<String> host = Optional.empty();
    private String naming = "AS_DECLARED";
    private String dates = "ISO_8601";
    private boolean rejecting;
    private Listing listing = Listing.NONE;
    private final Map<String, String> contact = new LinkedHashMap<>();
    private final List<Security.Scheme> security = new ArrayList<>();
    private final List<Connector.Service> services = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Definition> beans = new LinkedHashMap<>();
    private final List<AnnotationSpec> carried = new ArrayList<>();

    private ConnectorBuilder(ClassName type) {
        this.type = type;
    }

    public static ConnectorBuilder connector(ClassName type) {
        return new ConnectorBuilder(type);
    }

    public ConnectorBuilder path(String value) {
        path = value;
        return this;
    }

    public ConnectorBuilder description(String value) {
        description = value;
        return this;
    }

    public ConnectorBuilder host(String value) {
        host = Optional.of(value);
        return this;
    }

    public ConnectorBuilder settings(String namingStrategy, String dateStyle, boolean rejectsUnknown) {
        naming = namingStrategy;
        dates = dateStyle;
        rejecting = rejectsUnknown;
        return this;
    }

    public ConnectorBuilder listing(Listing value) {
        listing = value;
        return this;
    }

    public ConnectorBuilder contact(String name, String value) {
        contact.put(name, value);
        return this;
    }

    public ConnectorBuilder securedBy(Security.Scheme scheme) {
        security.add(scheme);
        return this;
    }

    public ConnectorBuilder service(ClassName service, String variable, boolean listens) {
        services.add(new Connector.Service(service, variable, listens, true));
        return this;
    }

    public ConnectorBuilder documented(ClassName service, String variable) {
        services.add(new Connector.Service(service, variable, false, false));
        return this;
    }

    public ConnectorBuilder carrying(AnnotationSpec annotation) {
        carried.add(annotation);
        return this;
    }

    public ConnectorBuilder with(Operation... all) {
        operations.addAll(List.of(all));
        return this;
    }

    public ConnectorBuilder with(BeanBuilder... all) {
        for (BeanBuilder bean : all) {
            Definition.Bean built = bean.build();
            beans.put(built.key(), built);
        }
        return this;
    }

    public ConnectorBuilder with(Definition.Enumeration enumeration) {
        beans.put(enumeration.key(), enumeration);
        return this;
    }

    public Connector build() {
        return new Connector(
                type,
                type.simpleName(),
                "Cake Bakery",
                description,
                "1.0.0",
                path,
                host,
                naming,
                dates,
                rejecting,
                contact,
                new Security(security, Optional.empty()),
                services,
                operations,
                beans,
                carried,
                listing,
                dev.troodon.processor.model.Showing.NONE,
                Site.NOWHERE);
    }
}
