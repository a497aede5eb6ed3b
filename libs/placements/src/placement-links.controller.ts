import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '#identity';
import { Responds, RespondsNothing } from '#kernel';
import { PlacementLinks } from './placement-links.service.js';
import { LinkAct } from './placements.dto.js';
import { LinkPlacementView } from './placements.views.js';

const token = { schema: z.string().max(100) };

/** The personal pages by which both sides say whether it has begun and whether it lasts. */
@ApiTags('placements')
@Controller('links/:token/placement')
export class PlacementLinksController {
  constructor(private readonly links: PlacementLinks) {}

  @Get()
  @Allow('open')
  @Responds(200, LinkPlacementView)
  show(@Param('token', token) secret: string) {
    return this.links.show(secret);
  }

  @Post()
  @Allow('open')
  @RespondsNothing()
  async act(@Param('token', token) secret: string, @Body({ schema: LinkAct }) body: LinkAct) {
    await this.links.act(secret, body);
  }
}
