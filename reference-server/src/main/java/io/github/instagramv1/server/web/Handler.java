package io.github.instagramv1.server.web;

/** Answers the requests of one path by one method. */
@FunctionalInterface
public interface Handler {

  /** Answers a request. May block. */
  WebResponse handle(WebRequest request);
}
