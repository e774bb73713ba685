package io.github.instagramv1.client;

import io.github.instagramv1.client.auth.AccessToken;
import io.github.instagramv1.client.auth.Credential;
import io.github.instagramv1.client.auth.RequestSigner;
import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.ApiTransport;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.http.RateLimit;
import io.github.instagramv1.client.service.CommentService;
import io.github.instagramv1.client.service.GeographyService;
import io.github.instagramv1.client.service.LikeService;
import io.github.instagramv1.client.service.LocationService;
import io.github.instagramv1.client.service.MediaService;
import io.github.instagramv1.client.service.RelationshipService;
import io.github.instagramv1.client.service.TagService;
import io.github.instagramv1.client.service.UserService;
import io.github.instagramv1.client.transport.HttpTransport;
import io.github.instagramv1.client.url.BaseUrl;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Calls the API of one server with one credential. It is immutable and safe for use by several
 * threads, and keeps one pool of connections.
 */
public final class InstagramClient {
  private final ApiTransport transport;
  private final GeneratedApis apis;
  private final Builder settings;

  InstagramClient(ApiTransport transport) {
    this(transport, null);
  }

  private InstagramClient(ApiTransport transport, Builder settings) {
    this.transport = transport;
    this.settings = settings;
    apis = GeneratedApis.over(transport);
  }

  /** Returns a builder with the default options. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A client over any transport, such as a {@link FakeTransport} in a test. Base URL, credential
   * and retries are the transport's own matter.
   */
  public static InstagramClient over(ApiTransport transport) {
    return new InstagramClient(Objects.requireNonNull(transport, "transport"));
  }

  /**
   * Begins another client with the settings of this one, which stays as it is. The other one has a
   * pool of connections of its own. Options set by {@link #with} are not among the settings.
   *
   * @throws IllegalStateException if this client was not made by a builder
   */
  public Builder toBuilder() {
    if (settings == null) {
      throw new IllegalStateException("A client over a transport has no settings to copy");
    }
    return new Builder(settings);
  }

  /** Returns the operations on profiles, feeds and search of users. */
  public UserService users() {
    return new UserService(apis.users());
  }

  /** Returns the operations on relationships. */
  public RelationshipService relationships() {
    return new RelationshipService(apis.relationships());
  }

  /** Returns the operations on media objects. */
  public MediaService media() {
    return new MediaService(apis.media());
  }

  /** Returns the operations on comments. */
  public CommentService comments() {
    return new CommentService(apis.comments());
  }

  /** Returns the operations on likes. */
  public LikeService likes() {
    return new LikeService(apis.likes());
  }

  /** Returns the operations on tags. */
  public TagService tags() {
    return new TagService(apis.tags());
  }

  /** Returns the operations on locations. */
  public LocationService locations() {
    return new LocationService(apis.locations());
  }

  /** Returns the operations on geographies. */
  public GeographyService geographies() {
    return new GeographyService(apis.geographies());
  }

  /** The same client without waiting. */
  public AsyncInstagramClient async() {
    return new AsyncInstagramClient(transport);
  }

  /** The generated operations below, with whole envelopes as responses. */
  public GeneratedApis generated() {
    return apis;
  }

  /**
   * The same client with other options for its calls. It shares the connections of this one, so it
   * may be made for a single call.
   */
  public InstagramClient with(RequestOptions options) {
    return new InstagramClient(new TransportWithOptions(transport, options), settings);
  }

  /**
   * What a call returns, beside its response as it came: {@code client.response(c ->
   * c.users().self())}. Of several calls it is the response to the last.
   *
   * @throws IllegalStateException if no call was made
   */
  public <T> ApiResponse<T> response(Function<InstagramClient, T> call) {
    LastResponse remembering = new LastResponse(transport);
    return remembering.beside(call.apply(new InstagramClient(remembering)));
  }

  /** What all calls go through, for calls that have no method here. */
  public ApiTransport transport() {
    return transport;
  }

  /** How much of its hour the credential had left by the last response, if one told. */
  public Optional<RateLimit> rateLimit() {
    return transport.rateLimit();
  }

  @Override
  public String toString() {
    return "InstagramClient[" + transport + "]";
  }

  /** Says which server, who calls, and how patient the client is. */
  public static final class Builder extends HttpOptions<Builder> {
    private BaseUrl baseUrl = new BaseUrl("http://localhost:8080/v1");
    private Credential user;
    private Credential application;
    private RequestSigner signer;

    private Builder() {}

    private Builder(Builder other) {
      take(other);
      baseUrl = other.baseUrl;
      user = other.user;
      application = other.application;
      signer = other.signer;
    }

    /**
     * Takes what the variables of the environment say: {@code INSTAGRAM_BASE_URL}, {@code
     * INSTAGRAM_ACCESS_TOKEN} or {@code INSTAGRAM_CLIENT_ID}, and {@code INSTAGRAM_SIGNING_SECRET}.
     * Variables that are missing or blank leave the builder as it is.
     */
    public Builder fromEnvironment() {
      return fromEnvironment(System.getenv());
    }

    /** Takes what variables say, by the names of {@link #fromEnvironment()}. */
    public Builder fromEnvironment(Map<String, String> variables) {
      new Environment(variables).applyTo(this);
      return this;
    }

    /**
     * The URL of the API, {@code /v1} included. Defaults to the reference server's.
     *
     * @throws IllegalArgumentException if it is null, or is not an absolute URL of HTTP without
     *     query string, fragment and user, with a host name that Java's HTTP client connects to
     */
    public Builder baseUrl(String url) {
      baseUrl = new BaseUrl(url);
      return this;
    }

    /**
     * Calls as a user.
     *
     * @throws IllegalArgumentException if it is null, blank, or has blanks around it or a line
     *     break or another control character in it
     */
    public Builder accessToken(String token) {
      user = Credential.accessToken(token);
      return this;
    }

    /** Calls as the user who granted a token. */
    public Builder accessToken(AccessToken token) {
      Objects.requireNonNull(token, "token");
      return accessToken(token.value());
    }

    /**
     * Calls as an application, which may read what is public.
     *
     * @throws IllegalArgumentException as for {@link #accessToken(String)}
     */
    public Builder clientId(String clientId) {
      application = Credential.clientId(clientId);
      return this;
    }

    /**
     * Signs every request with the client secret of the application, as some must.
     *
     * @throws IllegalArgumentException as for {@link #accessToken}
     */
    public Builder signingSecret(String clientSecret) {
      signer = new RequestSigner(clientSecret);
      return this;
    }

    /**
     * The client.
     *
     * @throws IllegalStateException without an access token and a client id, and with both
     */
    public InstagramClient build() {
      if (user == null && application == null) {
        throw new IllegalStateException(
            "An access token or a client id is needed: call accessToken(...) or clientId(...)");
      }
      if (user != null && application != null) {
        throw new IllegalStateException(
            "Both an access token and a client id are set. Set the access token alone to call as a"
                + " user, the client id alone to call as an application");
      }
      Credential credential = user == null ? application : user;
      return new InstagramClient(
          new HttpTransport(settings(), baseUrl, credential, signer), new Builder(this));
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
