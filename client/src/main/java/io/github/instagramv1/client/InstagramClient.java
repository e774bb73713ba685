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
   * Returns a client that uses any transport, such as a {@link FakeTransport} in a test. Base URL,
   * credential and retries depend on the transport.
   */
  public static InstagramClient over(ApiTransport transport) {
    return new InstagramClient(Objects.requireNonNull(transport, "transport"));
  }

  /**
   * Returns a builder with the settings of this client, without the options of {@link #with}. A
   * client that it builds has its own pool of connections.
   *
   * @throws IllegalStateException if this client was not built by a builder
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

  /** Returns an asynchronous client with the same settings. */
  public AsyncInstagramClient async() {
    return new AsyncInstagramClient(transport);
  }

  /** Returns the generated operations, which return whole envelopes. */
  public GeneratedApis generated() {
    return apis;
  }

  /**
   * Returns a client with other options for its calls. It shares the connections of this client, so
   * it is suitable for a single call.
   */
  public InstagramClient with(RequestOptions options) {
    return new InstagramClient(new TransportWithOptions(transport, options), settings);
  }

  /**
   * Returns the result of a call together with its raw response: {@code client.response(c ->
   * c.users().self())}. After several calls, this is the response to the last one.
   *
   * @throws IllegalStateException if no call was made
   */
  public <T> ApiResponse<T> response(Function<InstagramClient, T> call) {
    LastResponse remembering = new LastResponse(transport);
    return remembering.beside(call.apply(new InstagramClient(remembering)));
  }

  /** Returns the transport of all calls, for calls without a method in this class. */
  public ApiTransport transport() {
    return transport;
  }

  /** Returns the rate limit that the last response with one reported. */
  public Optional<RateLimit> rateLimit() {
    return transport.rateLimit();
  }

  @Override
  public String toString() {
    return "InstagramClient[" + transport + "]";
  }

  /** Builds a client: sets the server, the credential, timeouts and retries. */
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
     * Reads the variables of the environment {@code INSTAGRAM_BASE_URL}, {@code
     * INSTAGRAM_ACCESS_TOKEN} or {@code INSTAGRAM_CLIENT_ID}, and {@code INSTAGRAM_SIGNING_SECRET}.
     * Missing and blank variables have no effect.
     */
    public Builder fromEnvironment() {
      return fromEnvironment(System.getenv());
    }

    /** Reads variables with the names of {@link #fromEnvironment()} from a map. */
    public Builder fromEnvironment(Map<String, String> variables) {
      new Environment(variables).applyTo(this);
      return this;
    }

    /**
     * Sets the URL of the API, including {@code /v1}. Defaults to that of the reference server.
     *
     * @throws IllegalArgumentException if it is null, or is not an absolute HTTP URL without query
     *     string, fragment and user, whose host name Java's HTTP client supports
     */
    public Builder baseUrl(String url) {
      baseUrl = new BaseUrl(url);
      return this;
    }

    /**
     * Sets the access token of the user for whom the client calls the API.
     *
     * @throws IllegalArgumentException if it is null or blank, starts or ends with a blank, or
     *     contains a line break or another control character
     */
    public Builder accessToken(String token) {
      user = Credential.accessToken(token);
      return this;
    }

    /** Sets the access token of an OAuth exchange. */
    public Builder accessToken(AccessToken token) {
      Objects.requireNonNull(token, "token");
      return accessToken(token.value());
    }

    /**
     * Sets the client id of an application, which may read public objects only.
     *
     * @throws IllegalArgumentException as for {@link #accessToken(String)}
     */
    public Builder clientId(String clientId) {
      application = Credential.clientId(clientId);
      return this;
    }

    /**
     * Sets the client secret with which the client signs every request. Some applications must sign
     * their requests.
     *
     * @throws IllegalArgumentException as for {@link #accessToken}
     */
    public Builder signingSecret(String clientSecret) {
      signer = new RequestSigner(clientSecret);
      return this;
    }

    /**
     * Returns the client.
     *
     * @throws IllegalStateException unless exactly one of access token and client id is set
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
