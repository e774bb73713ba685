/**
 * Tests of what every tool and reader relies on in the contract: its surface, its version and its
 * place in the jar.
 */
package io.github.instagramv1.contract;
