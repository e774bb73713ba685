package io.github.instagramv1.client;

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
 * The same client, whose methods do not wait: each returns a future, no thread is blocked
 * meanwhile, and cancelling the future gives the call up. A future fails with what the waiting
 * method would throw.
 *
 * <p>Lists that come in pages are the same for both: {@link
 * io.github.instagramv1.client.page.Paged} has a first page without waiting and a publisher.
 */
public final class AsyncInstagramClient {
  private final ApiTransport transport;
  private final GeneratedApis apis;

  AsyncInstagramClient(ApiTransport transport) {
    this.transport = transport;
    apis = GeneratedApis.over(transport);
  }

  public AsyncUserService users() {
    return new AsyncUserService(apis.users());
  }

  public AsyncRelationshipService relationships() {
    return new AsyncRelationshipService(apis.relationships());
  }

  public AsyncMediaService media() {
    return new AsyncMediaService(apis.media());
  }

  public AsyncCommentService comments() {
    return new AsyncCommentService(apis.comments());
  }

  public AsyncLikeService likes() {
    return new AsyncLikeService(apis.likes());
  }

  public AsyncTagService tags() {
    return new AsyncTagService(apis.tags());
  }

  public AsyncLocationService locations() {
    return new AsyncLocationService(apis.locations());
  }

  public AsyncGeographyService geographies() {
    return new AsyncGeographyService(apis.geographies());
  }

  /** See {@link InstagramClient#with}. */
  public AsyncInstagramClient with(CallOptions options) {
    return new AsyncInstagramClient(new TransportWithOptions(transport, options));
  }

  /** See {@link InstagramClient#reply}. */
  public <T> CompletableFuture<ApiReply<T>> reply(
      Function<AsyncInstagramClient, CompletableFuture<T>> call) {
    LastReply remembering = new LastReply(transport);
    return call.apply(new AsyncInstagramClient(remembering)).thenApply(remembering::beside);
  }
}
