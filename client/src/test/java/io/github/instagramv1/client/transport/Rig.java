package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.GeneratedApis;
import io.github.instagramv1.client.HttpOptions;
import io.github.instagramv1.client.auth.Credential;
import io.github.instagramv1.client.auth.RequestSigner;
import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.url.BaseUrl;
import java.time.Duration;
import java.util.function.Consumer;

/** A transport to a scripted server, with a timer that skips pauses. */
final class Rig implements AutoCloseable {
  static final String TOKEN = "1574083.d2cbeff.5ec3e7c0ffee5ec3e7c0ffee5ec3e7c0";

  final ScriptedServer server;
  final SkippedPauses time = new SkippedPauses();
  final HttpTransport transport;

  /** Options that a test sets as an application does. */
  static final class Options extends HttpOptions<Options> {
    private RequestSigner signer;

    Options signingSecret(String secret) {
      signer = new RequestSigner(secret);
      return this;
    }

    @Override
    protected Options self() {
      return this;
    }

    HttpSettings toSettings() {
      return settings();
    }
  }

  Rig(Answer... answers) {
    this(new ScriptedServer(answers), options -> {});
  }

  private Rig(ScriptedServer server, Consumer<Options> change) {
    this.server = server;
    Options options =
        new Options().connectTimeout(Duration.ofSeconds(5)).attemptTimeout(Duration.ofSeconds(5));
    change.accept(options);
    transport =
        new HttpTransport(
            options.toSettings(),
            new BaseUrl(server.baseUrl()),
            Credential.accessToken(TOKEN),
            options.signer,
            time);
  }

  /** Creates a rig whose options are changed. */
  static Rig with(Consumer<Options> change, Answer... answers) {
    return new Rig(new ScriptedServer(answers), change);
  }

  /** Returns the generated operations over this transport. */
  GeneratedApis apis() {
    return GeneratedApis.over(transport);
  }

  ApiResponse<?> send(ApiCall<?> call) {
    return transport.exchange(call);
  }

  @Override
  public void close() {
    server.close();
  }
}
