/** The HTTP frame around the resources: filters, rate limits, links, and error responses. */
package io.github.instagramv1.server.http;
