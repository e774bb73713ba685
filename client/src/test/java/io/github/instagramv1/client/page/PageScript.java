package io.github.instagramv1.client.page;

import io.github.instagramv1.client.api.RelationshipsApi;
import io.github.instagramv1.client.api.RelationshipsApi.ListFollowsRequest;
import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.call.ApiTransport;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.model.UserSummary;
import io.github.instagramv1.client.value.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A transport whose responses are pages of users, which are created from the number of the request.
 */
final class PageScript implements ApiTransport {
  static final String NEXT = "http://localhost:8080/v1/users/self/follows?access_token=1.a.s3cret";

  private final Function<Integer, String> pages;
  private final List<ApiCall<?>> calls = new CopyOnWriteArrayList<>();
  private final List<CompletableFuture<?>> futures = new CopyOnWriteArrayList<>();
  private volatile boolean held;

  PageScript(Function<Integer, String> pages) {
    this.pages = pages;
  }

  /** Creates a transport with these responses, in this order. */
  static PageScript of(String... responses) {
    return new PageScript(i -> responses[i]);
  }

  /** Creates a transport with all pages of a list of users, whose ids are numbered from 1. */
  static PageScript ofUsers(int items, int perPage) {
    return new PageScript(
        i -> {
          int last = Math.min(items, (i + 1) * perPage);
          return page(last < items ? next(i + 2) : "{}", ids(i * perPage + 1, last));
        });
  }

  /** Returns a page of users with these ids. */
  static String page(String pagination, int... ids) {
    String users =
        IntStream.of(ids)
            .mapToObj(id -> "{\"id\":\"" + id + "\"}")
            .collect(Collectors.joining(","));
    return "{\"data\":[" + users + "],\"meta\":{\"code\":200},\"pagination\":" + pagination + "}";
  }

  /** Returns a pagination object with a URL and a cursor. */
  static String next(int cursor) {
    return "{\"next_url\":\"%s&cursor=%d\",\"next_cursor\":\"%d\"}".formatted(NEXT, cursor, cursor);
  }

  private static int[] ids(int first, int last) {
    return IntStream.rangeClosed(first, last).toArray();
  }

  Paged<UserSummary> follows() {
    return new RelationshipsApi(this).listFollowsPages(new ListFollowsRequest("self").count(9));
  }

  /** Leaves futures incomplete, so that a test can inspect them. */
  PageScript holdBack() {
    held = true;
    return this;
  }

  List<ApiCall<?>> calls() {
    return calls;
  }

  List<CompletableFuture<?>> futures() {
    return futures;
  }

  @Override
  public <T> ApiResponse<T> exchange(ApiCall<T> call) {
    calls.add(call);
    byte[] body = pages.apply(calls.size() - 1).getBytes(StandardCharsets.UTF_8);
    try {
      RawResponse raw = new RawResponse(200, Map.of(), body, Instant.EPOCH);
      return new ApiResponse<>(call.reader().apply(Content.parse(body)), raw, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public <T> CompletableFuture<ApiResponse<T>> exchangeAsync(ApiCall<T> call) {
    CompletableFuture<ApiResponse<T>> future = new CompletableFuture<>();
    futures.add(future);
    if (!held) {
      try {
        future.complete(exchange(call));
      } catch (RuntimeException e) {
        future.completeExceptionally(e);
      }
    }
    return future;
  }
}
