/** A client of the classic Instagram API, version 1. */
@SuppressWarnings("module") // The API's version is part of its name.
module io.github.instagramv1.client {
  requires transitive java.net.http;
  requires static java.compiler;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires org.slf4j;

  exports io.github.instagramv1.client;
  exports io.github.instagramv1.client.api;
  exports io.github.instagramv1.client.auth;
  exports io.github.instagramv1.client.error;
  exports io.github.instagramv1.client.model;
  exports io.github.instagramv1.client.oauth;
  exports io.github.instagramv1.client.page;
  exports io.github.instagramv1.client.service;
  exports io.github.instagramv1.client.value;

  opens io.github.instagramv1.client.model to
      com.fasterxml.jackson.databind;
  opens io.github.instagramv1.client.oauth to
      com.fasterxml.jackson.databind;
  opens io.github.instagramv1.client.value to
      com.fasterxml.jackson.databind;
}
