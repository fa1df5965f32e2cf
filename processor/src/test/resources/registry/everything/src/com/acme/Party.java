package com.acme;

public interface Party {}
