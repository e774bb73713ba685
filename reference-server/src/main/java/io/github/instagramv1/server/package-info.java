/**
 * The reference server: every operation of the contract over a real database. {@link
 * io.github.instagramv1.server.wiring.ReferenceServer} runs one inside a program, {@link
 * io.github.instagramv1.server.Main} from the command line.
 */
package io.github.instagramv1.server;
