package com.acme;

class Between extends Base<Long> {}
