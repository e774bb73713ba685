package io.github.instagramv1.client;

import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.ApiTransport;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.service.AsyncCommentService;
import io.github.instagramv1.client.service.AsyncGeographyService;
import io.github.instagramv1.client.service.AsyncLikeService;
import io.github.instagramv1.client.service.AsyncLocationService;
import io.github.instagramv1.client.service.AsyncMediaService;
import io.github.instagramv1.client.service.AsyncRelationshipService;
import io.github.instagramv1.client.service.AsyncTagService;
import io.github.instagramv1.client.service.AsyncUserService;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * An asynchronous client for one server and one credential. Each method returns a future, blocks no
 * thread, and cancels the call if the future is cancelled. A future completes with the exceptions
 * that the synchronous method throws.
 *
 * <p>A paginated list is a {@link io.github.instagramv1.client.page.Paged}, which has an
 * asynchronous first page and a publisher.
 */
public final class AsyncInstagramClient {
  private final ApiTransport transport;
  private final GeneratedApis apis;

  AsyncInstagramClient(ApiTransport transport) {
    this.transport = transport;
    apis = GeneratedApis.over(transport);
  }

  /** Returns the operations on profiles, feeds and search of users. */
  public AsyncUserService users() {
    return new AsyncUserService(apis.users());
  }

  /** Returns the operations on relationships. */
  public AsyncRelationshipService relationships() {
    return new AsyncRelationshipService(apis.relationships());
  }

  /** Returns the operations on media objects. */
  public AsyncMediaService media() {
    return new AsyncMediaService(apis.media());
  }

  /** Returns the operations on comments. */
  public AsyncCommentService comments() {
    return new AsyncCommentService(apis.comments());
  }

  /** Returns the operations on likes. */
  public AsyncLikeService likes() {
    return new AsyncLikeService(apis.likes());
  }

  /** Returns the operations on tags. */
  public AsyncTagService tags() {
    return new AsyncTagService(apis.tags());
  }

  /** Returns the operations on locations. */
  public AsyncLocationService locations() {
    return new AsyncLocationService(apis.locations());
  }

  /** Returns the operations on geographies. */
  public AsyncGeographyService geographies() {
    return new AsyncGeographyService(apis.geographies());
  }

  /** Asynchronous form of {@link InstagramClient#with}. */
  public AsyncInstagramClient with(RequestOptions options) {
    return new AsyncInstagramClient(new TransportWithOptions(transport, options));
  }

  /** Asynchronous form of {@link InstagramClient#response}. */
  public <T> CompletableFuture<ApiResponse<T>> response(
      Function<AsyncInstagramClient, CompletableFuture<T>> call) {
    LastResponse remembering = new LastResponse(transport);
    return call.apply(new AsyncInstagramClient(remembering)).thenApply(remembering::beside);
  }
}
