package dev.troodon.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.access.Authenticators;
import dev.troodon.runtime.access.Secret;
import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.check.Report;
import dev.troodon.testkit.conformance.Conformance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every kind of credentials is enforced, whatever the JAX-RS implementation is. */
public abstract class SecurityOnHostContract {
    private static final String RIGHT = "right-one";
    private static final String WEAK = "weak-one";

    /**
     * The implementation to run on.
     *
     * @return a host
     */
    protected abstract Host host();

    @Test
    void everySchemeIsEnforcedAndAnonymousOperationsAreOpen() throws Exception {
        try (ConnectorRuntime runtime = guarded();
                Host.Running server = host().start(application(new VaultResource(new Vault(), runtime)));
                TestEngine engine = TestEngine.at(server.base().resolve("connector/vault/swagger.json"))
                        .apiKey(RIGHT)
                        .basic("ann", RIGHT)
                        .bearer(RIGHT)
                        .bearerWithoutScopes(WEAK)
                        .ignoring("one-security-definition")
                        .open()) {
            Report report = Conformance.of(engine).run();

            report.assertNoDeviations();
            assertThat(name(engine, "EnterByBadge")).isEqualTo("key");
            assertThat(name(engine, "EnterByCode")).isEqualTo("key");
            assertThat(name(engine, "EnterByPassword")).isEqualTo("ann");
            assertThat(name(engine, "EnterByToken")).isEqualTo("token");
            assertThat(name(engine, "LookAtDoor")).isEqualTo("nobody");
            assertThat(engine.exchanges().stream().filter(it -> it.status() == 401))
                    .as("each of four operations without and with wrong credentials")
                    .hasSize(8);
            assertThat(engine.exchanges().stream().filter(it -> it.status() == 403))
                    .as("the token that is good for nothing")
                    .hasSize(1);
        }
    }

    @Test
    void thePrincipalOfTheHostIsTheCaller() throws Exception {
        try (ConnectorRuntime runtime =
                        ConnectorRuntime.builder().securedByHost().build();
                Host.Running server =
                        host().start(application(new VaultResource(new Vault(), runtime), new HousePrincipal()));
                TestEngine engine = TestEngine.at(server.base().resolve("connector/vault/swagger.json"))
                        .ignoring("one-security-definition")
                        .open()) {
            assertThat(name(engine, "EnterByBadge")).isEqualTo("porter");
            assertThat(name(engine, "EnterByToken")).isEqualTo("porter");
        }
    }

    private static String name(TestEngine engine, String operation) {
        return engine.run(operation).body().json().orElseThrow().path("name").asText();
    }

    private static ConnectorRuntime guarded() {
        return ConnectorRuntime.builder()
                .authenticator(Authenticators.anyOf(
                        Authenticators.apiKey(key -> owner(key, Caller.named("key"))),
                        Authenticators.basic((user, password) -> owner(password, Caller.named(user))),
                        Authenticators.bearer(token -> token.matches(WEAK)
                                ? Optional.of(Caller.named("token"))
                                : owner(token, Caller.named("token").allowed("vault.open")))))
                .build();
    }

    private static Optional<Caller> owner(Secret secret, Caller caller) {
        return secret.matches(RIGHT) ? Optional.of(caller) : Optional.empty();
    }

    private static Application application(Object... parts) {
        return new Application() {
            @Override
            @SuppressWarnings("deprecation") // the one way to hand over instances that all implementations know
            public Set<Object> getSingletons() {
                Set<Object> singletons = new LinkedHashSet<>();
                for (Object part : parts) {
                    singletons.add(part);
                }
                return singletons;
            }
        };
    }

    /** The host knows who calls. */
    @Provider
    public static class HousePrincipal implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            SecurityContext before = request.getSecurityContext();
            request.setSecurityContext(new SecurityContext() {
                @Override
                public Principal getUserPrincipal() {
                    return () -> "porter";
                }

                @Override
                public boolean isUserInRole(String role) {
                    return false;
                }

                @Override
                public boolean isSecure() {
                    return before.isSecure();
                }

                @Override
                public String getAuthenticationScheme() {
                    return before.getAuthenticationScheme();
                }
            });
        }
    }
}
