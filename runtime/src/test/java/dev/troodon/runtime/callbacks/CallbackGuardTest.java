package dev.troodon.runtime.callbacks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troodon.runtime.engine.CallbackRefusedException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackGuardTest {
    private static final String PUBLIC = "20.42.6.1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://one.example/cb",
                "ftp://one.example/cb",
                "file:///etc/passwd",
                "gopher://one.example/",
                "jar:https://one.example/a.jar!/",
                "//one.example/cb",
                "/cb",
                "https:///cb",
                "https:cb",
                "https://user@one.example/cb",
                "https://user:password@one.example/cb",
                "https://one.example@127.0.0.1/cb",
                "https://one.example:0/cb",
                "https://one.example:99999/cb",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0177.0.0.1/",
                "https://017700000001/",
                "https://127.1/",
                "https://127.0.1/",
                "https://127.0.0.1./",
                "https://127.0.0.01/",
                "https://1.1.1.1.1/",
                "https://256.1.1.1/",
                "https://[fe80::1%25eth0]/",
                "https://one.example/caf\u00e9",
                "https://one.example/\u010d\u010aX-Injected:1",
            })
    void a_url_of_this_form_is_refused_whatever_its_host_resolves_to(String url) {
        assertThatThrownBy(() -> guard(CallbackRules.defaults(), PUBLIC).check(URI.create(url)))
                .isInstanceOf(CallbackRefusedException.class)
                .message()
                .doesNotContain("example", "127", "passwd", "password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "2001:0:1::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:a00:1::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
            })
    void a_name_that_leads_to_this_address_is_refused_at_subscribe_and_at_connect(String address) {
        CallbackGuard guard = guard(CallbackRules.defaults(), address);

        assertThatThrownBy(() -> guard.check(URI.create("https://one.example/cb")))
                .isInstanceOf(CallbackRefusedException.class);
        assertThatThrownBy(() -> guard.resolve("one.example")).isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://10.0.0.1/", "https://[::1]/", "https://[::ffff:127.0.0.1]/"})
    void an_address_is_judged_like_a_name(String url) {
        assertThatThrownBy(
                        () -> new CallbackGuard(CallbackRules.defaults(), HostResolver.system()).check(URI.create(url)))
                .isInstanceOf(CallbackRefusedException.class);
    }

    @Test
    void an_endless_url_is_refused() {
        String longest = "https://one.example/" + "x".repeat(8_192 - 20);

        assertThatCode(() -> guard(CallbackRules.defaults(), PUBLIC).check(URI.create(longest)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> guard(CallbackRules.defaults(), PUBLIC).check(URI.create(longest + "x")))
                .isInstanceOf(CallbackRefusedException.class);
    }

    @Test
    void one_bad_address_among_good_ones_is_enough_to_refuse() {
        CallbackGuard guard =
                new CallbackGuard(CallbackRules.defaults(), host -> List.of(literal(PUBLIC), literal("10.0.0.1")));

        assertThatThrownBy(() -> guard.check(URI.create("https://one.example/")))
                .isInstanceOf(CallbackRefusedException.class);
    }

    @Test
    void a_name_without_an_address_is_refused() {
        CallbackGuard guard = new CallbackGuard(CallbackRules.defaults(), host -> {
            throw new UnknownHostException(host);
        });

        assertThatThrownBy(() -> guard.check(URI.create("https://one.example/")))
                .isInstanceOf(CallbackRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLIC, "2603:1030::1", "64:ff9b::142a:601", "2002:142a:601::1"})
    void a_host_on_the_internet_passes(String address) {
        assertThatCode(() -> guard(CallbackRules.defaults(), address)
                        .check(URI.create(
                                "https://prod-00.westus.logic.azure.com:443/workflows/a?sp=%2Ftriggers%2Frun&sig=x")))
                .doesNotThrowAnyException();
    }

    @Test
    void lists_of_hosts_are_heeded_and_denial_wins() {
        CallbackRules rules = CallbackRules.defaults()
                .withHosts(List.of("*.logic.azure.com", "one.example"), List.of("evil.logic.azure.com"));
        CallbackGuard guard = guard(rules, PUBLIC);

        assertThatCode(() -> guard.check(URI.create("https://PROD-1.logic.azure.com/")))
                .doesNotThrowAnyException();
        assertThatCode(() -> guard.check(URI.create("https://one.example./"))).doesNotThrowAnyException();
        for (String refused : List.of(
                "https://logic.azure.com/",
                "https://two.example/",
                "https://xlogic.azure.com/",
                "https://evil.logic.azure.com./")) {
            assertThatThrownBy(() -> guard.check(URI.create(refused))).isInstanceOf(CallbackRefusedException.class);
        }
    }

    @Test
    void the_development_setting_allows_local_targets_but_no_metadata_service() {
        CallbackRules local = CallbackRules.defaults().allowingInsecureLocalCallbacks();

        assertThatCode(() -> guard(local, "127.0.0.1").check(URI.create("http://localhost:7071/cb")))
                .doesNotThrowAnyException();
        assertThatCode(() -> guard(local, "::1").check(URI.create("http://localhost:7071/cb")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> guard(local, "169.254.169.254").check(URI.create("http://metadata/")))
                .isInstanceOf(CallbackRefusedException.class);
    }

    private static CallbackGuard guard(CallbackRules rules, String address) {
        return new CallbackGuard(rules, host -> List.of(literal(address)));
    }

    private static InetAddress literal(String address) throws UnknownHostException {
        return InetAddress.getByName(address);
    }
}
