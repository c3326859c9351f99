package dev.troodon.runtime.callbacks;

import dev.troodon.runtime.engine.CallbackRefusedException;
import dev.troodon.runtime.engine.StoredAnswer;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityProducer;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts with Apache's asynchronous client: no thread for each exchange, and a resolver of ours, so that the address that was
 * vetted is the address that is connected to.
 */
public final class ApacheCallbackSender implements CallbackSender {
    private static final Logger LOG = LoggerFactory.getLogger(ApacheCallbackSender.class);

    /** The bound is ours, for each host; the pool's must not make anybody wait. */
    private static final int NO_BOUND = 100_000;

    private final CallbackGuard guard;
    private final Duration exchangeTimeout;
    private final CloseableHttpAsyncClient client;

    /**
     * Starts a client.
     *
     * @param rules how patient it is
     * @param guard vets addresses at each connection
     */
    public ApacheCallbackSender(CallbackRules rules, CallbackGuard guard) {
        this.guard = guard;
        this.exchangeTimeout = rules.exchangeTimeout();
        Timeout connect = Timeout.of(rules.connectTimeout());
        Timeout exchange = Timeout.of(rules.exchangeTimeout());
        warnOfTalkativeClient();
        this.client = HttpAsyncClients.custom()
                .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                        .setDnsResolver(new VettingDnsResolver(guard))
                        .setMaxConnTotal(NO_BOUND)
                        .setMaxConnPerRoute(NO_BOUND)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(exchange)
                                .build())
                        .setDefaultTlsConfig(TlsConfig.custom()
                                .setHandshakeTimeout(connect)
                                .setSupportedProtocols(TLS.V_1_3, TLS.V_1_2)
                                .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                                .build())
                        .build())
                .setHttp1Config(Http1Config.custom()
                        .setMaxLineLength(16_384)
                        .setMaxHeaderCount(200)
                        .build())
                .setIOReactorConfig(
                        IOReactorConfig.custom().setSoTimeout(exchange).build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .setRedirectsEnabled(false)
                        .setResponseTimeout(exchange)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .evictExpiredConnections()
                .evictIdleConnections(Timeout.ofSeconds(30))
                .setUserAgent("troodon")
                .build();
        client.start();
    }

    @Override
    public CompletionStage<CallbackOutcome> post(URI callback, Map<String, String> headers, StoredAnswer content) {
        try {
            guard.checkForm(callback);
        } catch (CallbackRefusedException e) {
            return CompletableFuture.completedFuture(new CallbackOutcome.Forbidden(String.valueOf(e.getMessage())));
        }
        BasicHttpRequest request = new BasicHttpRequest(Method.POST, target(callback), pathAndQuery(callback));
        headers.forEach(request::setHeader);
        content.contentType().ifPresent(type -> request.setHeader("Content-Type", type));
        BoundedAnswer answer = new BoundedAnswer();
        Future<?> exchange = client.execute(
                new BasicRequestProducer(
                        request, new BasicAsyncEntityProducer(content.body().toArray(), null)),
                answer,
                answer);
        return answer.outcome()
                .copy()
                .completeOnTimeout(
                        new CallbackOutcome.Unreachable("no answer in time"),
                        exchangeTimeout.toMillis(),
                        TimeUnit.MILLISECONDS)
                .thenApply(outcome -> {
                    exchange.cancel(true);
                    return answer.orWhatCame(outcome);
                });
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }

    /** At level DEBUG the client logs request lines, and a callback's is a secret. Only the application can turn that off. */
    private static void warnOfTalkativeClient() {
        Logger client = LoggerFactory.getLogger("org.apache.hc.client5.http");
        if (client.isDebugEnabled()) {
            LOG.warn(
                    "The logger {} is at level DEBUG: it writes callback URLs, which are secrets. Set it to INFO.",
                    client.getName());
        }
    }

    private static HttpHost target(URI callback) {
        return new HttpHost(
                callback.getScheme().toLowerCase(Locale.ROOT), CallbackGuard.host(callback), callback.getPort());
    }

    /** As it was received: a signature covers the escapes, so none is undone or added. */
    private static String pathAndQuery(URI callback) {
        String path = callback.getRawPath().isEmpty() ? "/" : callback.getRawPath();
        return callback.getRawQuery() == null ? path : path + "?" + callback.getRawQuery();
    }
}
