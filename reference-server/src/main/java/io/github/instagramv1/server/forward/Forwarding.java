package io.github.instagramv1.server.forward;

import java.net.InetAddress;
import java.util.Optional;

/**
 * What is believed of how a request came here.
 *
 * @param client who made it: the peer, or the first address before the trusted proxies
 * @param scheme the scheme that the client used, {@code http} or {@code https}; empty if no trusted
 *     proxy says it
 * @param authority the host, with a port if there was one, that the client used; empty if no
 *     trusted proxy says it
 */
public record Forwarding(InetAddress client, Optional<String> scheme, Optional<String> authority) {}
